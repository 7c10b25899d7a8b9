import {openProject, readEnglish, wordFiles, type EnglishMessage} from '../locales/english.ts';
import {stampOf} from './stamp.ts';

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
