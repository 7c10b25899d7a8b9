/** Prerendered HTML, made with the package that was built. */
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {dist} from './dist.mjs';
import {data, profile} from './hospital.ts';
import type {Language} from './languages.ts';

interface Options {
  readonly tag: string | readonly string[];
  readonly lang: string;
  readonly format: 'light' | 'shadow';
  readonly headingLevel: number;
  readonly hospital: unknown;
  readonly data: unknown;
  readonly onProblem: (sentence: string) => never;
}

const {render: renderAny} = (await import(pathToFileURL(join(dist, 'modules/prerender/index.js')).href)) as {
  render: (options: Options) => Promise<string>;
};

/** @throws {Error} If the data of the invented hospital is invalid. */
export const render = (
  tag: string | readonly string[],
  {lang}: Language,
  format: 'light' | 'shadow',
  headingLevel = 2,
): Promise<string> =>
  renderAny({
    tag,
    lang,
    format,
    headingLevel,
    hospital: profile,
    data,
    onProblem: (sentence) => {
      throw new Error(`Expected render() to find nothing wrong, but it says: ${sentence}`);
    },
  });
