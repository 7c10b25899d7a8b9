import {createHash} from 'node:crypto';
import {statSync} from 'node:fs';
import {openProject, readEnglish, wordFiles, type EnglishMessage} from '../tools/locales/english.ts';

/** The English and the list of languages, as they stand in the files at this moment. */
export interface ProjectNow {
  /** Another one whenever any of it may have changed. */
  readonly stamp: string;
  readonly english: readonly EnglishMessage[];
  /** BCP 47 tags. */
  readonly targetLocales: readonly string[];
  /** Why the English is that of before; undefined where all is well. */
  readonly problem?: string;
}

const configFile = 'lit-localize.json';

/**
 * Reads the project once for each change of it: that takes seconds, and is asked for all the time.
 * @returns A function that never throws: while someone is in the middle of a sentence, the English is that of before.
 */
export const projectReader = (): (() => ProjectNow) => {
  let project: ProjectNow = {stamp: '', english: [], targetLocales: []};
  return () => {
    const stamp = stampOf([configFile, ...wordFiles()]);
    if (stamp === project.stamp) return project;
    try {
      const {localizer, targetLocales} = openProject(configFile);
      project = {stamp, english: readEnglish(localizer), targetLocales};
    } catch (error) {
      const problem = `The English cannot be read (${error instanceof Error ? error.message : String(error)})`;
      project = {...project, stamp, problem};
    }
    return project;
  };
};

/** A short text that is another one as soon as one of these files is written, comes or goes. */
export const stampOf = (files: readonly string[]): string => {
  const states = files.map((file) => {
    const state = statSync(file, {throwIfNoEntry: false});
    return [file, state?.mtimeMs, state?.size];
  });
  return createHash('sha256').update(JSON.stringify(states)).digest('hex').slice(0, 16);
};

/** When the last of these files was written, in milliseconds; 0 where there is none. */
export const lastWrite = (files: readonly string[]): number =>
  Math.max(0, ...files.map((file) => statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0));
