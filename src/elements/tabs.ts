/** The four tabs of the page, and which sections stand under each; what stands under none comes below them all. */
export const tabs = [
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
] as const;

/** The tab that a key leads to from another, if it leads to one: see the ARIA Authoring Practices for tabs. */
export const tabAfter = <T>(key: string, all: readonly T[], from: T, direction: 'ltr' | 'rtl'): T | undefined => {
  const at = all.indexOf(from);
  const forward = direction === 'ltr' ? 1 : -1;
  const places: Readonly<Record<string, number>> = {
    ArrowRight: at + forward,
    ArrowLeft: at - forward,
    Home: 0,
    End: -1,
  };
  const to = places[key];
  return to === undefined ? undefined : all.at(to % all.length);
};
