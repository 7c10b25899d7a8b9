/** Opens a record or a signature at the clinician’s desk, which has this module as `review/checks.js`. Pure, but for the clock. */
import type {Messages} from '../../src/content/message.ts';
import type {SectionStatus} from '../../src/i18n/locale.ts';
import {faultOf, isRecord} from './status.ts';

export {inLines, inOneLine} from '../written.ts';
export {lackingIn} from './signer.ts';

/** A file that somebody opens, without its drafts. */
export interface Opened {
  readonly sections: Readonly<Record<string, SectionStatus>>;
  /** None in a signature for a hospital’s page. */
  readonly words: Messages;
  /** Message ids. */
  readonly decided: readonly string[];
  /** By name of the reader, and by message id. */
  readonly remarks: Readonly<Record<string, Messages>>;
}

/** @throws {Error} With the end of a sentence that begins with the name of the file. */
export const readSignature = (text: string): Opened => {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Error('it holds no JSON. Open a record or a signature that was made here.');
  }
  const {locale, sections, words, decided = [], remarks = {}} = Object(data) as Partial<Opened> & {locale?: unknown};
  if (typeof locale === 'string' && locale !== 'en')
    throw new Error(
      `it is for the language “${locale}”, and this desk is for the English. Open it at the translator’s desk.`,
    );
  if (Object(sections) !== sections)
    throw new Error('it has no “sections”. Open a record or a signature that was made here.');
  const signed = Object.entries(sections!).filter(
    ([, status]) => (Object(status) as SectionStatus).state === 'reviewed',
  );
  // Who finds a fault signs nothing, and the remarks are kept all the same.
  if (!signed.length && !Object.keys(Object(remarks) as object).length) throw new Error('nobody has signed in it.');
  for (const [section, status] of signed) {
    const fault = faultOf(section, status, isRecord(words) ? words : undefined);
    if (fault) throw new Error(`“${section}” ${fault}.`);
  }
  if (!Object.values(Object(remarks) as object).every(isRecord))
    throw new Error('its remarks do not stand under the names of their writers. Open the record as this desk gave it.');
  return {
    sections: Object.fromEntries(signed),
    words: Object(words ?? {}) as Messages,
    decided: [decided].flat(),
    remarks: Object(remarks) as Opened['remarks'],
  };
};
