import {readFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {negotiate} from '../i18n/negotiate.ts';
import type {Publication} from './publication.ts';
import type {Format, RenderOptions} from './render.ts';
import {WrongInput} from './wrong-input.ts';

/** Parsed command line. */
export interface Arguments {
  readonly command: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
  readonly tags: readonly string[];
  /** Languages as written; empty if the option is missing. */
  readonly langs: readonly string[];
  readonly out: string | undefined;
  readonly css: string | undefined;
  readonly options: Omit<RenderOptions, 'tag' | 'lang'>;
}

const optionTypes = {
  lang: {type: 'string'},
  format: {type: 'string'},
  'heading-level': {type: 'string'},
  hospital: {type: 'string'},
  data: {type: 'string'},
  hide: {type: 'string'},
  layout: {type: 'string'},
  out: {type: 'string'},
  css: {type: 'string'},
  prefix: {type: 'string'},
  bundle: {type: 'string'},
  'language-href': {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'},
} as const;

/**
 * @throws {WrongInput} For an unknown option or language, an address that is the same in every language, and a file that
 * is missing or no JSON in UTF-8.
 */
export const readArguments = async (publication: Publication, args: readonly string[]): Promise<Arguments> => {
  const {values, positionals} = parse(args);
  const [command, ...names] = positionals;
  const prefix = `${publication.condition.prefix}-`;
  const {format, hide, layout} = values;
  const level = values['heading-level'];
  const href = values['language-href'];
  for (const name of ['out', 'css', 'bundle'] as const)
    if (values[name] === '') throw new WrongInput(`--${name} has no name; write one, or leave it out.`);
  if (href?.includes('{language}') === false)
    throw new WrongInput(`The address "${href}" is the same in every language; write {language} where its code goes.`);
  if (level !== undefined && !/^[1-6]$/.test(level))
    throw new WrongInput(`A heading has a level from 1 to 6, and not "${level}".`);
  const data = values.data && (await readJson(values.data));
  return {
    command,
    help: values.help ?? false,
    version: values.version ?? false,
    tags: names.map((name) => (name.startsWith(prefix) ? name : prefix + name)),
    langs: values.lang?.split(',').map((lang) => checkLanguage(publication, lang)) ?? [],
    out: values.out,
    css: values.css,
    options: {
      ...(format !== undefined && {format: format as Format}),
      ...(level !== undefined && {headingLevel: Number(level)}),
      ...(values.hospital !== undefined && {hospital: await readJson(values.hospital)}),
      ...(data !== undefined && {data: data as NonNullable<RenderOptions['data']>}),
      ...(hide !== undefined && {hide}),
      ...(layout !== undefined && {layout: layout as NonNullable<RenderOptions['layout']>}),
      ...(values.prefix !== undefined && {prefix: values.prefix}),
      ...(values.bundle !== undefined && {bundle: values.bundle}),
      ...(href !== undefined && {languageHref: (code: string) => href.replaceAll('{language}', code)}),
      onProblem: (sentence) => {
        throw new WrongInput(sentence);
      },
    },
  };
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({args: [...args], options: optionTypes, allowPositionals: true});
  } catch (error) {
    const [sentence] = String((error as Error).message).split('. ');
    throw new WrongInput(`${sentence}; see all-widgets --help.`);
  }
};

const checkLanguage = ({library}: Publication, lang: string): string => {
  const codes = Object.keys(library.catalogue.locales);
  if (!negotiate(lang, codes)) throw new WrongInput(`There is no text in "${lang}"; choose from ${codes.join(', ')}.`);
  return lang;
};

const readJson = async (file: string): Promise<unknown> => {
  const bytes = await readFile(file).catch(({code}: NodeJS.ErrnoException) => {
    throw new WrongInput(`${file} cannot be read (${code}); check its name.`);
  });
  try {
    // With or without a byte order mark; bytes that are not UTF-8 would be other letters on the page.
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch (error) {
    throw new WrongInput(`${file} is no JSON (${(error as Error).message}).`);
  }
};
