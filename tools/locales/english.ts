import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';

/** A message as it stands in src/content. */
export interface EnglishMessage {
  readonly id: string;
  readonly text: string;
  /** For the translator. */
  readonly note: string;
  /** Its greatest length in characters, where space is short. */
  readonly limit: number | undefined;
}

/** The project's own lit-localize configuration and the official extractor that goes by it. */
export const openProject = (configPath: string) => {
  const config = readConfigFileAndWriteSchema(configPath);
  const localizer = new RuntimeLitLocalizer(config as ConstructorParameters<typeof RuntimeLitLocalizer>[0]);
  return {targetLocales: config.targetLocales as readonly string[], localizer};
};

/**
 * Every `msg` call in src/content, file by file and from top to bottom.
 * @throws {Error} Naming the first call that the extractor does not understand.
 */
export const readEnglish = (localizer: RuntimeLitLocalizer): readonly EnglishMessage[] => {
  const {messages, errors} = localizer.extractSourceMessages();
  const error = errors[0];
  if (error)
    throw new Error(
      `${error.file?.fileName ?? 'src/content'}: ${typeof error.messageText === 'string' ? error.messageText : error.messageText.messageText}`,
    );
  return [...messages]
    .sort((a, b) => (a.file.fileName < b.file.fileName ? -1 : a.file === b.file ? a.node.pos - b.node.pos : 1))
    .map(({name, contents, desc = ''}) => ({
      id: name,
      text: contents.join(''),
      note: desc,
      limit: limitIn(desc),
    }));
};

/** Notes say "Keep it under 30 characters" where more would not fit. */
const limitIn = (note: string): number | undefined => {
  const [, length] = /under (\d+) characters/.exec(note) ?? [];
  return length === undefined ? undefined : Number(length) - 1;
};
