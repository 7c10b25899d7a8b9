/**
 * The translators' preview on the development server: `/demo/live/es.json` is Spanish as locales/es.xlf has it at the
 * moment of the request, `/demo/live/index.json` the list of languages. Nothing is written anywhere.
 */
import {existsSync, readFileSync} from 'node:fs';
import type {DevServerConfig} from '@web/dev-server';
import type {Direction} from '../src/i18n/locale.ts';
import type {Finding} from '../tools/locales/check.ts';
import {directionOf} from '../tools/locales/direction.ts';
import {wordFiles} from '../tools/locales/english.ts';
import {isPseudoLocale, pseudoLocales} from './pseudo.ts';
import {ownNameOf} from '../tools/locales/rules.ts';
import {liveLanguage, livePseudo, type LiveLanguage, type UnitState} from './live-language.ts';
import {lastWrite, projectReader, stampOf, type ProjectNow} from './project-now.ts';

/** The answer of `/demo/live/index.json`. */
export interface LiveIndex {
  readonly languages: readonly {
    readonly code: string;
    readonly name: string;
    readonly direction: Direction;
    readonly isPseudo: boolean;
    /** How many messages are how far. */
    readonly counts: Readonly<Partial<Record<UnitState, number>>>;
  }[];
  /** Whether a file with words has been written since the bundle that the page loads was built. */
  readonly bundleIsOlder: boolean;
}

/** An answer, and a tag that is another one when the answer may be. */
export interface LiveAnswer<T = LiveLanguage | LiveIndex> {
  readonly tag: string;
  readonly read: () => T;
}

/**
 * Finds the answer for a name below `/demo/live/`, and reads a file again only when it has changed.
 * @param folder Where the .xlf files are.
 * @returns Undefined where there is no such language.
 */
export const liveAnswers = (folder = 'locales', readProject: () => ProjectNow = projectReader()) => {
  const kept = new Map<string, {readonly tag: string; readonly language: LiveLanguage}>();
  const fileOf = (code: string): string => `${folder}/${code}.xlf`;

  const languageNow = (code: string, project: ProjectNow): LiveAnswer<LiveLanguage> => {
    const tag = `${project.stamp}-${stampOf([fileOf(code)])}`;
    const read = (): LiveLanguage => {
      const before = kept.get(code);
      if (before?.tag === tag) return before.language;
      const language = withProblem(readLanguage(code, fileOf(code), project), project);
      kept.set(code, {tag, language});
      return language;
    };
    return {tag, read};
  };

  return (name: string): LiveAnswer | undefined => {
    const project = readProject();
    const codes = [...project.targetLocales, ...Object.keys(pseudoLocales)];
    if (codes.includes(name)) return languageNow(name, project);
    if (name !== 'index') return undefined;
    const bundleIsOlder = lastWrite(wordFiles()) > lastWrite(['dist/all-widgets.js']);
    return {
      tag: `${project.stamp}-${stampOf(codes.map(fileOf))}-${Number(bundleIsOlder)}`,
      read: () => ({languages: codes.map((code) => entryOf(code, languageNow(code, project).read())), bundleIsOlder}),
    };
  };
};

/** Answers for the preview, in a word where nothing has changed since the page asked last; lets all else pass. */
export const liveLocales =
  (answerFor = liveAnswers()): NonNullable<DevServerConfig['middleware']>[number] =>
  async (context, next) => {
    const [, name] = /^(?:\/site)?\/demo\/live\/([\w-]+)\.json$/.exec(context.path) ?? [];
    const answer = name === undefined ? undefined : answerFor(name);
    if (!answer) return next();
    context.status = 200;
    context.etag = answer.tag;
    context.set('Cache-Control', 'no-cache');
    if (context.fresh) context.status = 304;
    else context.body = answer.read();
  };

const readLanguage = (code: string, file: string, {english}: ProjectNow): LiveLanguage => {
  if (isPseudoLocale(code)) return livePseudo(code, english);
  // Without English there is nothing to compare with.
  if (!english.length) return {locale: null, findings: [], units: []};
  return liveLanguage(file, existsSync(file) ? readFileSync(file, 'utf8') : undefined, code, english);
};

const withProblem = (language: LiveLanguage, {problem}: ProjectNow): LiveLanguage => {
  if (!problem) return language;
  const broken: Finding = {file: 'src', line: 1, kind: 'broken', sentence: problem};
  return {...language, findings: [broken, ...language.findings]};
};

const entryOf = (code: string, {units}: LiveLanguage): LiveIndex['languages'][number] => {
  const counts: Partial<Record<UnitState, number>> = {};
  for (const {state} of units) counts[state] = (counts[state] ?? 0) + 1;
  return {
    code,
    name: isPseudoLocale(code) ? pseudoLocales[code] : ownNameOf(code),
    direction: directionOf(code),
    isPseudo: isPseudoLocale(code),
    counts,
  };
};
