/** Which of our words the hospital leaves out. */
import type {MsgFn} from '@lit/localize';
import {sections} from '../elements/sections.ts';
import {idOf, type MsgOptions} from '../i18n/msg-id.ts';
import {few} from '../report.ts';
import type {OnProblem} from './given.ts';

/** Ids of blocks by tag, as in the attribute `hide`. */
export type Hidden = Readonly<Record<string, string>>;

/** @param hide Ids of blocks in any of our sections, with spaces between them. */
export const readHidden = (hide: string, onProblem: OnProblem): Hidden => {
  const left = new Set(hide.match(/\S+/g));
  const hidden: Record<string, string> = {};
  for (const [tag, {write}] of Object.entries(sections)) {
    const ids: string[] = [];
    write(((text: string, options: MsgOptions) => {
      const id = idOf(options);
      if (left.delete(id)) ids.push(id);
      return text;
    }) as MsgFn);
    if (ids.length) hidden[tag] = ids.join(' ');
  }
  if (left.size) onProblem(`No block of ours is called ${few([...left])}; see dist/locales/es.json.`);
  return hidden;
};
