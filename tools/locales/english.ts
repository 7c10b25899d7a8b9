import {globSync, readFileSync} from 'node:fs';
import {relative} from 'node:path';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {readNotes, type Note} from './notes.ts';

/** The files with our words, and with notes on them. */
export const wordFiles = (): readonly string[] => globSync('src/{conditions,interface,content}/**/*.ts').sort();

/** A message as it stands in its file. */
export interface EnglishMessage {
  readonly id: string;
  readonly text: string;
  /** For the translator. */
  readonly note: string;
  /** Its greatest length in characters, where space is short. */
  readonly limit: number | undefined;
}

/** All that the project says in English. */
export interface Words {
  /** File by file, and from top to bottom. */
  readonly english: readonly EnglishMessage[];
  /** The file that each message is written in, by id. */
  readonly files: ReadonlyMap<string, string>;
  readonly notes: readonly Note[];
}

/** The project's own lit-localize configuration and the official extractor that goes by it. */
export const openProject = (configPath: string) => {
  const config = readConfigFileAndWriteSchema(configPath);
  const localizer = new RuntimeLitLocalizer(config as ConstructorParameters<typeof RuntimeLitLocalizer>[0]);
  return {targetLocales: config.targetLocales as readonly string[], localizer};
};

/** The words that were read last, and the text of their files: TypeScript takes a second to read them. */
let last: {readonly text: string; readonly words: Words} | undefined;

/**
 * Every `msg` call with its note, from the files as they stand.
 * @throws {Error} Naming the first call that the extractor does not understand, or the first note that is no literal.
 */
export const readWords = (localizer: RuntimeLitLocalizer): Words => {
  const text = wordFiles()
    .map((file) => `${file}\0${readFileSync(file, 'utf8')}`)
    .join('\0');
  if (last?.text !== text) last = {text, words: extractWords(localizer)};
  return last.words;
};

const extractWords = (localizer: RuntimeLitLocalizer): Words => {
  const {messages, errors} = localizer.extractSourceMessages();
  const error = errors[0];
  if (error)
    throw new Error(
      `${error.file?.fileName ?? 'src'}: ${typeof error.messageText === 'string' ? error.messageText : error.messageText.messageText}`,
    );
  const notes = wordFiles()
    .filter((file) => file.endsWith('.notes.ts'))
    .flatMap((file) => readNotes(file, readFileSync(file, 'utf8')));
  const texts = new Map(notes.map(({id, text}) => [id, text]));
  const sorted = [...messages].sort((a, b) =>
    a.file.fileName < b.file.fileName ? -1 : a.file === b.file ? a.node.pos - b.node.pos : 1,
  );
  return {
    english: sorted.map(({name, contents}) => {
      const note = texts.get(name) ?? '';
      return {id: name, text: contents.join(''), note, limit: limitIn(note)};
    }),
    files: new Map(sorted.map(({name, file}) => [name, relative('.', file.fileName)])),
    notes,
  };
};

/** The messages alone. */
export const readEnglish = (localizer: RuntimeLitLocalizer): readonly EnglishMessage[] => readWords(localizer).english;

/** Notes say "Keep it under 30 characters" where more would not fit. */
const limitIn = (note: string): number | undefined => {
  const [, length] = /under (\d+) characters/.exec(note) ?? [];
  return length === undefined ? undefined : Number(length) - 1;
};
