import {globSync} from 'node:fs';
import {basename} from 'node:path';
import type {Finding} from '../tools/locales/check.ts';
import {isSameLanguage} from './language-tag.ts';

/** Names the files of translation tools in `locales` that are not read, as their names are of no language of the project. */
export const strayFiles = (locales: readonly string[]): readonly Finding[] => {
  const own = new Set(locales.map((locale) => `locales/${locale}.xlf`));
  return globSync('locales/**/*')
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:\w*xlf|\w*xliff|po|tmx)$/i.test(file) && !own.has(file))
    .sort()
    .map((file) => {
      const tag = basename(file).replace(/\.[^.]*$/, '');
      const locale = locales.find((each) => isSameLanguage(tag, each));
      const remedy = locale
        ? `let your tool write locales/${locale}.xlf, or take it out`
        : 'write its tag into lit-localize.json, under targetLocales, and into its name, or take it out';
      return {
        file,
        line: 1,
        kind: 'broken',
        sentence: `is not read, as no language of the project has that name; ${remedy}`,
      };
    });
};
