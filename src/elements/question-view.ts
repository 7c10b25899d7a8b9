/** Renders a reader's own questions below ours. */
import {html, nothing, type TemplateResult} from 'lit';
import type {questionList} from '../interface/question-list.ts';
import {space} from './fill.ts';
import {heading} from './heading.ts';
import {printButton} from './print-button.ts';
import {limits, type OwnQuestion} from './question-store.ts';

type Words = typeof questionList;

/** Messages to the reader after a failure. */
export type Problem = 'long' | 'many' | 'full';

/** The reader's own questions and their event handlers. */
export interface OwnQuestions {
  readonly own: readonly OwnQuestion[];
  readonly isKept: boolean;
  /** Whether there is anything to delete. */
  readonly hasAny: boolean;
  readonly problem: Problem | undefined;
}

/** Before a reader has written or ticked anything. */
export const noneYet: OwnQuestions = {own: [], isKept: false, hasAny: false, problem: undefined};

/** Room to write by hand, on paper and without a script. */
export const roomToWrite = (words: Words, level: number, list?: unknown): TemplateResult =>
  html`<div class="group own">
    ${heading(level, words.own.text)}${list ?? nothing}
    <div class="lines" aria-hidden="true"><p></p><p></p><p></p><p></p></div>
  </div>`;

/**
 * Questions of the reader's own, a field for the next one, and what becomes of them. Values are indexes, so that a page
 * translator may write the controls anew. Nothing in the field may be sent to a spelling service.
 */
export const ownQuestionsView = (
  {own, isKept, hasAny, problem}: OwnQuestions,
  words: Words,
  level: number,
): TemplateResult =>
  roomToWrite(
    words,
    level,
    html`${
      own.length
        ? html`<ul class="questions" part="list">
            ${own.map((question, index) => ownQuestion(question, index, words))}
          </ul>`
        : nothing
    }
      <div class="live">
        <p class="controls">
          <label for="write">${words.write.text}</label>
          <input
            id="write"
            maxlength=${10 * limits.characters}
            autocomplete="off"
            spellcheck="false"
            writingsuggestions="false"
            aria-describedby="kept"
          />
          <button type="button" name="add">${words.add.text}</button>
        </p>
        <p role="status">${problem ? words[problem].text : nothing}</p>
        <p id="kept">${(isKept ? words.kept : words.alone).text}</p>
        <p class="controls">
          ${printButton(words.print.text)}
          ${hasAny ? html`<button type="button" name="forget">${words.forget.text}</button>` : nothing}
        </p>
      </div>`,
  );

const ownQuestion = ({text, isTicked}: OwnQuestion, index: number, words: Words): TemplateResult =>
  html`<li part="item">
    <label><input type="checkbox" data-own=${index} .checked=${isTicked} />${space}<bdi>${text}</bdi></label>
    <button type="button" name="remove" value=${index} aria-label="${words.remove.text}: ${text}">${words.remove.text}</button>
  </li>`;
