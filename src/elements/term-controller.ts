import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Opens and closes explanations of terms: by their buttons, and with Escape. */
export class TermController implements ReactiveController {
  /** Message ids of the terms whose explanations are open. */
  readonly open = new Set<string>();
  readonly #host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

  constructor(host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    this.#host = host;
    host.addController(this);
  }

  /** Buttons are found when they are used, because a page translator may write them anew, without listeners. */
  hostConnected(): void {
    const root = this.#host.renderRoot;
    root.addEventListener('click', this.#clicked);
    root.addEventListener('keydown', this.#pressed);
  }

  readonly #clicked = ({target}: Event): void => {
    const term = termOf(target);
    if (term === null) return;
    if (!this.open.delete(term)) this.open.add(term);
    this.#host.requestUpdate();
  };

  readonly #pressed = (event: Event): void => {
    const term = termOf(event.target);
    if ((event as KeyboardEvent).key !== 'Escape' || term === null || !this.open.delete(term)) return;
    // Escape closes one thing, and not a dialog of the page as well.
    event.preventDefault();
    event.stopPropagation();
    this.#host.requestUpdate();
  };
}

/** Id of the term whose button this is, or is in. */
const termOf = (target: EventTarget | null): string | null =>
  (target as Element).closest('button')?.getAttribute('data-term') ?? null;
