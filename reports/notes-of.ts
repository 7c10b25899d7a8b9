import type {Notes} from '../src/content/notes.ts';

export const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * The notes beside a file with words.
 * @param folder In src, as in `conditions/leukemia`.
 * @param name Of that file, without its ending.
 */
export const notesOf = async (folder: string, name: string): Promise<Notes> => {
  const module = (await import(`../src/${folder}/${name}.notes.ts`)) as Readonly<Record<string, Notes>>;
  return module[`${camel(name)}Notes`]!;
};
