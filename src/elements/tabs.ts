/** A tab: its address, the name of its words, and the sections that stand under it. */
export interface Tab {
  readonly id: string;
  readonly name: 'symptoms' | 'diagnosis' | 'doctors' | 'care';
  readonly tags: readonly string[];
}

/** The four tabs of the page. */
export const tabs: readonly Tab[] = [
  {
    id: 'all-symptoms-and-causes',
    name: 'symptoms',
    tags: ['all-overview', 'all-symptom-list', 'all-when-to-see-doctor', 'all-causes', 'all-risk-factors'],
  },
  {
    id: 'all-diagnosis-and-treatment',
    name: 'diagnosis',
    tags: ['all-diagnosis', 'all-treatment', 'all-procedures'],
  },
  {id: 'all-doctors-and-departments', name: 'doctors', tags: ['all-doctors']},
  {id: 'all-care-and-support', name: 'care', tags: ['all-care', 'all-community', 'all-news', 'all-products']},
];

/** What stands under no tab, below them all. */
export const below = {id: 'below', tags: ['all-references', 'all-policy']};

/** Where a section can stand. */
export type Place = Tab | typeof below;

/** Every place, in the order of the page. */
export const places: readonly Place[] = [...tabs, below];

/** The tab that a key leads to from another, if it leads to one: see the ARIA Authoring Practices for tabs. */
export const tabAfter = <T>(
  event: KeyboardEvent,
  all: readonly T[],
  from: T,
  direction: 'ltr' | 'rtl',
): T | undefined => {
  const at = all.indexOf(from);
  const forward = direction === 'ltr' ? 1 : -1;
  const places: Readonly<Record<string, number>> = {
    ArrowRight: at + forward,
    ArrowLeft: at - forward,
    Home: 0,
    End: -1,
  };
  const to = places[event.key];
  // With these held, the key is the browser's: Alt and an arrow go back.
  const isTheirs = event.altKey || event.ctrlKey || event.metaKey;
  return to === undefined || isTheirs ? undefined : all.at(to % all.length);
};
