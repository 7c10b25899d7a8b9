/** The data of the tester's desk (demo/tester.html): every tag with its rows, and what the accessibility tree has there. */
import {version} from '../../src/version.ts';
import {ownNameOf} from '../../tools/locales/rules.ts';
import {tagModules} from '../../tools/tags.ts';
import type {Evidence} from './evidence.ts';
import {stepsFor, type Step} from './steps.ts';

/** A row of the checklist. */
export interface TesterRow extends Pick<Step, 'nums' | 'name' | 'does' | 'hears'> {
  /** Roles and names that should be heard here, in English, in order; empty where they depend on data of a hospital. */
  readonly here: readonly string[];
}

export interface TesterTag {
  readonly tag: string;
  readonly title: string;
  readonly rows: readonly TesterRow[];
}

/** The content of demo/tester/checklist.json. */
export interface TesterData {
  /** Version of the package, which is tried. */
  readonly version: string;
  /** Numbers of all criteria of the report, which a file may have rows for. */
  readonly known: readonly string[];
  readonly languages: readonly {readonly code: string; readonly name: string; readonly english: string}[];
  readonly tags: readonly TesterTag[];
}

/** Criteria whose row lists names, and the roles of those. */
const listed: Readonly<Record<string, readonly string[]>> = {
  '1.3.1': ['heading'],
  '1.1.1': ['figure'],
  '4.1.2': ['button', 'disclosure', 'checkbox', 'textbox', 'combobox', 'tab'],
};

/** The number of names that are written out; more are counted. */
const most = 12;
/** The transcript cuts a name there. */
const cut = 80;

const shown = (line: string): string => {
  const [, before, name] = /^(.*?)“(.*)”$/.exec(line) ?? [];
  if (name === undefined) return line;
  return `${before!.replace('figure', 'picture')}“${name}${[...name].length >= cut ? '…' : ''}”`;
};

const namesFor = ({nums: [num]}: Step, lines: readonly string[]): readonly string[] => {
  const roles = listed[num!] ?? [];
  const found = lines.filter((line) => roles.includes(/^\S+/.exec(line)![0])).map(shown);
  return found.length > most ? [...found.slice(0, most), `and ${found.length - most} more`] : found;
};

/** Rows of each tag, in page order. */
export const testerTags = ({transcripts}: Evidence): readonly TesterTag[] =>
  tagModules.map(({tag, editorName, references}) => {
    const lines = transcripts[tag] ?? [];
    const rows = stepsFor(tag, lines).map((step) => ({
      nums: step.nums,
      name: step.name,
      does: step.does,
      hears: step.hears,
      here: references ? namesFor(step, lines) : [],
    }));
    return {tag, title: editorName, rows};
  });

const englishName = new Intl.DisplayNames(['en'], {type: 'language'});

export const testerData = (evidence: Evidence, known: readonly string[]): TesterData => ({
  version,
  known,
  languages: evidence.crossed.languages.map((code) => ({
    code,
    name: code === 'en' ? 'English' : ownNameOf(code),
    english: englishName.of(code)!,
  })),
  tags: testerTags(evidence),
});
