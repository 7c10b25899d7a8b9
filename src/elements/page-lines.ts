/** Lines about the text of every section, which a whole page shows once instead of in each section. */
import {ownFields} from '../content/own-fields.ts';
import type {Review} from '../i18n/locale.ts';
import type {Shown} from '../i18n/shown.ts';
import {failedTag, isDraft} from './notices.ts';

/** Lines that the page around a section shows for it. Sources and version are always among them. */
export interface PageLines {
  /** Whether the page says that the translation is a draft. */
  readonly draft: boolean;
  /** The review of the translation that the page names; null if the sections differ in it. */
  readonly reviewed: Review | null;
  /** The requested `lang` that the page says could not be loaded. */
  readonly failed: string | undefined;
}

/**
 * Lines that are true of all sections of a page. Where sections differ, the page shows no such line, and each section
 * shows its own.
 * @param sections The sections on the condition. Those in English instead of the page's language have a notice of
 * their own and do not count.
 * @param page The page itself.
 */
export const pageLines = (sections: readonly Shown<unknown>[], page: Shown<unknown>): PageLines => {
  const translated = (sections.length ? sections : [page]).filter(({wanted}) => !wanted);
  const [first] = translated;
  const isShared = translated.every(
    ({reviewed, changed}) => !changed && reviewed?.by === first?.reviewed?.by && reviewed?.on === first?.reviewed?.on,
  );
  return {
    draft: translated.length > 0 && translated.every(isDraft),
    reviewed: isShared ? (first?.reviewed ?? null) : null,
    failed: failedTag(page),
  };
};

/** The page around a section, for the section. */
export interface AroundSection {
  readonly lines: PageLines;
  /** Level of the section's heading, if it has none of its own. */
  readonly level: number;
  /** Called when the sources of the section may have changed. */
  readonly sourcesChanged: () => void;
}

/**
 * Property for the page around a section, which the page sets. A symbol, because it is for elements of the library,
 * including those of another copy of it.
 */
export const around: unique symbol = Symbol.for('all-widgets.around') as never;

export const aroundDeclaration = ownFields({
  attribute: false,
  hasChanged: (now?: AroundSection, before?: AroundSection): boolean =>
    (['draft', 'reviewed', 'failed'] as const).some((line) => now?.lines[line] !== before?.lines[line]) ||
    now?.level !== before?.level ||
    now?.sourcesChanged !== before?.sourcesChanged,
});
