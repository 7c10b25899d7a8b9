import type {PropertyDeclarations, PropertyValues} from 'lit';
import {ownFields} from '../content/own-fields.ts';
import type {Section} from '../content/section.ts';
import type {Content} from '../i18n/shown.ts';
import {questionList} from '../interface/question-list.ts';
import {controlStyles} from '../styles/controls.ts';
import {questionStyles} from '../styles/questions.ts';
import {AskedController} from './asked-controller.ts';
import {ConditionSection, conditionSection} from './condition-section.ts';
import type {ExtraClass} from './extra.ts';
import {isOn} from './is-on.ts';
import type {Library} from './library.ts';
import {limits, nothingAsked, questionIn, type Asked} from './question-store.ts';
import {ownQuestionsView, type Problem} from './question-view.ts';
import {questionContent, type QuestionText} from './question-content.ts';
import type {Additions} from './section-view.ts';

/**
 * Questions for the care team, to tick, to add to and to print. What a reader ticks or writes is in no event, request
 * or storage.
 *
 * @attr {boolean} remember - Keep what the reader ticks and writes in this browser's storage, until the reader deletes it
 * @csspart print - The button that prints the page
 */
export abstract class QuestionSection extends ConditionSection {
  static override readonly styles = [...ConditionSection.styles, controlStyles, questionStyles];
  static override readonly properties: PropertyDeclarations = {
    ...ConditionSection.properties,
    remember: {converter: isOn},
  };

  declare remember: boolean;

  readonly #kept = new AskedController(this, `${this.library.condition.prefix}-questions`);
  #problem: Problem | undefined;

  protected override get content(): Content<QuestionText> {
    return questionContent(this.section);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Not by what has changed: Lit forgets that while the language is loaded.
    this.#kept.follow();
    if (!this.hasUpdated) this.#keepTicked();
  }

  /** A view that is rendered anew, after a page translator, has an empty field. */
  protected override update(changed: PropertyValues): void {
    const written = this.#field?.value;
    super.update(changed);
    if (written) this.#field!.value = written;
  }

  /** Controls are found by their names, because a page translator may write them anew, without their listeners. */
  protected override firstUpdated(): void {
    const root = this.renderRoot;
    root.addEventListener('change', ({target}) => this.#ticked(target as HTMLInputElement));
    root.addEventListener('click', ({target}) => this.#clicked((target as Element).closest('button')));
    root.addEventListener('keydown', (event) => {
      const {key, isComposing, keyCode, target} = event as KeyboardEvent;
      // Safari says with this code alone that Enter ends a composition: https://bugs.webkit.org/show_bug.cgi?id=165004
      if (key === 'Enter' && !isComposing && keyCode !== 229 && target === this.#field) this.#add();
    });
    // Scripts of the page that listen for what people type must not hear of it.
    for (const type of typing)
      root.addEventListener(type, (event) => {
        // Escape and Tab tell nothing, and close a dialog of the page and hold the focus in it.
        if (event.target instanceof HTMLInputElement && !/^(Escape|Tab)$/.test((event as KeyboardEvent).key))
          event.stopPropagation();
      });
  }

  protected override additions(): Additions {
    const {asked, isEmpty, isRefused} = this.#kept;
    const {ticked, own} = asked;
    const problem = isRefused ? 'full' : this.#problem;
    const list = {own, isKept: isOn(this.remember) && !isRefused, hasAny: !isEmpty, problem};
    return {
      ticked,
      after: (level) => ownQuestionsView(list, (this.shown!.text as QuestionText).list, level),
    };
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>('#write');
  }

  /** Keeps what a reader has ticked in server-rendered markup, before the script came. */
  #keepTicked(): void {
    const ticked = this.renderRoot.querySelectorAll<HTMLElement>('[data-question]:checked');
    const {asked} = this.#kept;
    const ids = new Set([...asked.ticked, ...[...ticked].map((box) => box.getAttribute('data-question')!)]);
    if (ids.size > asked.ticked.size) this.#kept.change({...asked, ticked: ids});
  }

  #ticked({dataset, checked}: HTMLInputElement): void {
    const {ticked, own} = this.#kept.asked;
    const {question, own: at} = ownFields({...dataset});
    if (question !== undefined) {
      const others = [...ticked].filter((id) => id !== question);
      this.#ask({own, ticked: new Set(checked ? [...others, question] : others)});
    } else if (at !== undefined)
      this.#ask({ticked, own: own.map((one, index) => (index === Number(at) ? {...one, isTicked: checked} : one))});
  }

  #clicked(button: HTMLButtonElement | null): void {
    const {ticked, own} = this.#kept.asked;
    if (button?.name === 'add') return this.#add();
    if (button?.part.contains('print')) return print();
    if (button?.name === 'remove') this.#ask({ticked, own: own.filter((_, index) => index !== Number(button.value))});
    else if (button?.name === 'forget') {
      this.#kept.forget();
      this.#ask(nothingAsked);
    } else return;
    this.#field?.focus();
  }

  #add(): void {
    const field = this.#field!;
    const text = questionIn(field.value);
    if (!text) return field.focus();
    const {ticked, own} = this.#kept.asked;
    if (own.length < limits.questions) {
      const isCut = [...field.value.trim()].length > limits.characters;
      field.value = '';
      this.#ask({ticked, own: [...own, {text, isTicked: false}]}, isCut ? 'long' : undefined);
    } else this.#ask(this.#kept.asked, 'many');
    field.focus();
  }

  #ask(asked: Asked, problem?: Problem): void {
    this.#problem = problem;
    this.#kept.change(asked);
  }
}

/** Events that tell what a person types or ticks. `textInput` is in no standard; Chromium and Safari have it. */
const typing = [
  ...['beforeinput', 'input', 'textInput', 'change', 'keydown', 'keypress', 'keyup', 'paste', 'drop', 'dragstart'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
];

/** Creates the class of a section with questions. */
export const questionSection = (
  library: Library,
  section: Section,
  extras: readonly ExtraClass[],
): new () => ConditionSection => conditionSection(library, section, extras, QuestionSection, questionList);
