import type {ReactiveController} from 'lit';
import type {Section} from '../content/section.ts';
import type {Shown} from '../i18n/shown.ts';
import type {Table} from '../i18n/table.ts';
import {termStyles} from '../styles/terms.ts';
import type {Extra, ExtraHost} from './extra.ts';
import {withExtras} from './with-extras.ts';
import type {SectionText} from './section-view.ts';
import {firstPlaces, termButton} from './terms.ts';

/** Explanations of the terms of a section. Opens and closes them: by their buttons, and with Escape. */
export class TermController implements Extra, ReactiveController {
  static readonly styles = termStyles;
  /** Message ids of the terms whose explanations are open. */
  readonly #open = new Set<string>();
  readonly #host: ExtraHost;

  constructor(host: ExtraHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Buttons are found when they are used, because a page translator may write them anew, without listeners. */
  hostConnected(): void {
    const root = this.#host.renderRoot;
    root.addEventListener('click', this.#clicked);
    root.addEventListener('keydown', this.#pressed);
  }

  add(written: Shown<SectionText>, section: Section, table: Table | undefined): ReturnType<Extra['add']> {
    const {shown, extras} = withExtras(written, section.terms, table);
    return {shown, mark: firstPlaces(extras, shown.direction, termButton(this.#open))};
  }

  readonly #clicked = ({target}: Event): void => {
    const term = termOf(target);
    if (term === null) return;
    if (!this.#open.delete(term)) this.#open.add(term);
    this.#host.requestUpdate();
  };

  readonly #pressed = (event: Event): void => {
    const term = termOf(event.target);
    if ((event as KeyboardEvent).key !== 'Escape' || term === null || !this.#open.delete(term)) return;
    // Escape closes one thing, and not a dialog of the page as well.
    event.preventDefault();
    event.stopPropagation();
    this.#host.requestUpdate();
  };
}

/** Id of the term whose button this is, or is in. */
const termOf = (target: EventTarget | null): string | null =>
  (target as Element).closest('button')?.getAttribute('data-term') ?? null;
