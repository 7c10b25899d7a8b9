/** Every message has a note to translators, and every note a message. Pure. */
import type {Note} from '../tools/locales/notes.ts';

/**
 * @param files The file that each message is written in, by id.
 * @returns Sentences; none where all is well.
 */
export const checkNotes = (files: ReadonlyMap<string, string>, notes: readonly Note[]): readonly string[] => {
  const texts = new Map(notes.map(({id, text}) => [id, text.trim()]));
  const without = [...files].filter(([id]) => !texts.get(id));
  const seen = new Set<string>();
  const isSecond = ({id}: Note): boolean => seen.has(id) || !seen.add(id);
  return [
    ...without.map(
      ([id, file]) =>
        `${file}: "${id}" has no note to translators; write one under forTranslators in a .notes.ts file.`,
    ),
    ...notes.flatMap((note) => {
      const {id, file, line} = note;
      if (!files.has(id)) return [`${file}:${line} The note on "${id}" is on no message; take it out.`];
      return isSecond(note) ? [`${file}:${line} "${id}" has another note already; keep one of the two.`] : [];
    }),
  ];
};
