import type {MsgFn} from '@lit/localize';
import {labels, type Labels} from '../content/labels.ts';
import type {Section, WriteSection} from '../content/types.ts';
import {tableOf} from '../i18n/catalogue.ts';
import {idOf, type MsgOptions} from '../i18n/msg-id.ts';
import {writeIn} from '../i18n/msg.ts';
import {few, report} from '../report.ts';

/** A section and the words of the interface around it, in one language. */
export interface SectionText {
  readonly section: Section;
  readonly labels: Labels;
  /** Whether the hospital has hidden some of it. */
  readonly edited: boolean;
  /** The same in English. */
  readonly english: () => Section;
}

type Message = (text: string, options: MsgOptions) => string;

/**
 * Writes a section without what the hospital hides of it.
 * @param hide Ids of the blocks to leave out, with spaces between them; one that there is not is told in the console.
 */
export const sectionText = (write: WriteSection, msg: MsgFn, hide: string | null | undefined): SectionText => {
  const hidden = new Set(hide?.match(/\S+/g));
  const unknown = new Set(hidden);
  // What has no text is not shown; the name of a block is the id of its first message. A section keeps its title.
  const writeWith = (msg: Message): Section =>
    write(((text: string, options: MsgOptions) => {
      const id = idOf(options);
      if (!hidden.has(id) || id.endsWith('.title')) return msg(text, options);
      unknown.delete(id);
      return '';
    }) as MsgFn);
  const section = writeWith(msg as Message);
  if (unknown.size) report(`hide="${hide}" names no block ${few([...unknown])}; see dist/locales/es.json.`);
  const english = (): Section => writeIn(tableOf('en')!, (msg) => writeWith(msg as Message))!.text;
  return {section, labels: labels(msg), edited: unknown.size < hidden.size, english};
};
