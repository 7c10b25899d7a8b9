/** For the tests of the builder: its modules, with types, and its tools over the built library. */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {builderData, type BuilderData} from '../../demo/builder/data.ts';

export type {BuilderData} from '../../demo/builder/data.ts';

export interface State {
  readonly ui: string;
  readonly host: string;
  readonly follow: boolean;
  readonly base: string;
  readonly site: string;
  readonly frameScript: boolean;
  readonly languages: readonly string[];
  readonly menu: boolean;
  readonly sections: readonly string[];
  readonly sources: Readonly<Record<string, string>>;
  readonly level: number;
  readonly profile: string;
  readonly look: Readonly<Record<string, string>>;
  readonly background: string;
  readonly ink: string;
}

export interface Problem {
  readonly at: string;
  readonly id: string;
  readonly sentence: string;
}

export interface Block {
  readonly title: string;
  readonly where: string;
  readonly code: string;
  readonly lang?: string;
  readonly file?: string;
}

export interface Output {
  readonly problems: readonly Problem[];
  readonly blocks?: readonly Block[];
  readonly policy?: string;
  readonly requests?: readonly {readonly url: string; readonly why: string; readonly bytes?: number}[];
  readonly never?: readonly string[];
  readonly updates?: string;
  readonly notes?: readonly string[];
}

export interface Fault {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface Tools {
  readonly checkProfile: (value: unknown) => readonly string[];
  readonly render: (options: object, around?: object) => Promise<string>;
  readonly style: string;
  readonly hash: (text: string) => Promise<string | undefined>;
}

export type Words = Readonly<Record<string, string>>;

/** A module of the builder: plain JavaScript, so its type is told here. */
export const load = async <Module>(name: string): Promise<Module> =>
  (await import(`../../demo/builder/${name}.js`)) as Module;

export const data: BuilderData = await builderData('../../dist/');

const {rendererWith} = await load<{
  rendererWith: (read: (file: string) => Promise<object>, data: BuilderData) => Pick<Tools, 'checkProfile' | 'render'>;
}>('render/renderer');

export const sha384 = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** A JSON file of the bundle's folder. */
export const readJson = (file: string): Promise<object> =>
  Promise.resolve(JSON.parse(readFileSync(`dist/${file}`, 'utf8')) as object);

export const tools: Tools = {
  ...rendererWith(readJson, data),
  style: readFileSync('dist/light.css', 'utf8'),
  hash: (text) => Promise.resolve(sha384(text)),
};

export const {firstState} = await load<{firstState: State}>('state');
export const wordsIn = async (code: string): Promise<Words> => (await load<{default: Words}>(`words/${code}`)).default;
const english = await wordsIn('en');

const {outputOf} = await load<{
  outputOf: (state: State, data: BuilderData, tools: Tools, words: Words) => Promise<Output>;
}>('output');

/** Output for the first state with these changes. */
export const build = (changes: Partial<State>, own: Partial<Tools> = {}): Promise<Output> =>
  outputOf({...firstState, ...changes}, data, {...tools, ...own}, english);

const {faultsIn} = await load<{faultsIn: (html: string, data: BuilderData, tools: Tools) => readonly Fault[]}>(
  'check/faults',
);

/** Ids of the faults in a page. */
export const faults = (html: string): readonly string[] => faultsIn(html, data, tools).map(({id}) => id);
export const faultsWithValues = (html: string): readonly Fault[] => faultsIn(html, data, tools);

/** A profile without a mistake. */
export const goodProfile = JSON.stringify({
  lang: 'en',
  name: 'Harbor Lane Hospital',
  phone: '555-0100',
  emergency: '911',
  careLine: '555-0110',
  offers: ['Interpreters at every visit'],
});
