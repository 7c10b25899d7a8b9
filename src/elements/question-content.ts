import type {Section} from '../content/section.ts';
import {groupsIn} from '../content/translate.ts';
import type {Content} from '../i18n/shown.ts';
import {questionList} from '../interface/question-list.ts';
import {contentOf} from './condition-section.ts';
import type {SectionText} from './section-view.ts';

/** A section with questions, and the words around the reader's own. */
export interface QuestionText extends SectionText {
  readonly list: typeof questionList;
}

/** Content of a section with questions, for the element and for prerendering. */
export const questionContent = (whole: Section): Content<QuestionText> => {
  const {groups, record} = contentOf(whole);
  return {groups: [...groups, ...groupsIn(questionList)], record: {...record, list: questionList}};
};
