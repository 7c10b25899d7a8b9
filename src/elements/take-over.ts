import {html, nothing, render, type RenderOptions, type TemplateResult} from 'lit';
import {ownFields} from '../content/own-fields.ts';
import {negotiate} from '../i18n/negotiate.ts';
import type {FailedLanguage, ServedText, Shown} from '../i18n/shown.ts';
import {failedWords, notice} from './notices.ts';
import {later} from './status.ts';

/** Nodes of an element's shadow root: at first fallback slots or server-rendered markup, then the view. */
export class RootContent implements ServedText {
  #root!: HTMLElement | DocumentFragment;
  /** Nodes before the first view; none afterwards. */
  #first: readonly ChildNode[];
  /** Lit's style elements, in browsers without constructable style sheets. */
  #styles: readonly ChildNode[] = [];
  /**
   * Whether the view has to be rendered anew, from an empty root: at first, and after another script has changed the
   * nodes, such as a page translator. Lit's next change of them could fail, or have no effect.
   */
  #isChanged = true;
  readonly #element: HTMLElement;
  #status: HTMLElement | undefined;
  #failed: FailedLanguage | undefined;
  readonly #served: ParentNode | undefined;
  readonly #observer = new MutationObserver(() => (this.#isChanged = true));

  constructor(element: HTMLElement) {
    this.#element = element;
    this.#served = element.shadowRoot ?? inertRoot(element);
    // Fallback slots show the element's children. They are not needed where the root holds server-rendered markup.
    this.#first = this.#served ? [...this.#served.childNodes] : fallbackSlots();
  }

  /** BCP 47 tag of the server-rendered text in the root or, as plain HTML, in the tag; undefined after the first view. */
  get language(): string | undefined {
    return this.#servedSection?.lang;
  }

  get #servedSection(): HTMLElement | null | undefined {
    if (!this.#first.length) return undefined;
    return (
      this.#first.find((node): node is HTMLElement => node.nodeName === 'SECTION') ??
      this.#element.querySelector<HTMLElement>(':scope > section[lang], :scope > .all-widgets > section[lang]')
    );
  }

  /** Says below the heading which language could not be loaded, in words that the server has rendered with the text. */
  tellFailed(failed: FailedLanguage | undefined): void {
    const section = this.#servedSection;
    const message = (section?.parentElement ?? this.#element).dataset['allFailed'];
    this.#failed = failed;
    if (!section || !message) return;
    const tell = (): unknown =>
      render(this.#failed ? notice(failedWords(message, this.#failed)) : nothing, this.#status!);
    if (this.#status) tell();
    else if (failed) {
      this.#status = document.createElement('div');
      this.#status.setAttribute('role', 'status');
      section.firstElementChild!.after(this.#status);
      void later(tell);
    }
  }

  /** @param root The element's shadow root, with Lit's styles. */
  adopt<Root extends HTMLElement | DocumentFragment>(root: Root): Root {
    this.#root = root;
    this.#styles = [...root.childNodes].filter((node) => !this.#first.includes(node));
    if (this.#served !== root) root.append(...this.#first);
    const attributeFilter = ['lang', 'dir', 'aria-label'];
    this.#observer.observe(root, ownFields({subtree: true, childList: true, characterData: true, attributeFilter}));
    return root;
  }

  /**
   * @param update Updates the view.
   * @param options Options of Lit for rendering into the root.
   */
  update(update: () => void, options: RenderOptions): void {
    if (this.#isChanged || this.#observer.takeRecords().length) this.#replace(update, options);
    else update();
    this.#observer.takeRecords();
    this.#isChanged = false;
    this.#first = [];
  }

  /** Disclosures that a reader has opened stay open, and the focus stays in its place. */
  #replace(update: () => void, options: RenderOptions): void {
    const root = this.#root;
    const before = [...root.childNodes].filter((node) => !this.#styles.includes(node));
    const open = [...root.querySelectorAll('details')].map((details) => details.open);
    const {activeElement} = root as Partial<ShadowRoot>;
    const alike = (): readonly HTMLElement[] =>
      activeElement ? [...root.querySelectorAll<HTMLElement>(activeElement.localName)] : [];
    const focused = alike().indexOf(activeElement as HTMLElement);
    const end = document.createComment('');
    root.append(...this.#styles, end);
    // Lit renders a new view before this node.
    options.renderBefore = end;
    update();
    for (const node of before) node.remove();
    [...root.querySelectorAll('details')].forEach((details, index) => (details.open = open[index] ?? details.open));
    alike()[focused]?.focus({preventScroll: true});
  }
}

/** Keeps a fallback that is marked as in the reader's language above a view in English whose locale did not load. */
export const withFallback = (
  element: Element,
  {wanted, requested}: Shown<unknown>,
  view: TemplateResult,
): TemplateResult => {
  const marked = element.querySelectorAll<HTMLElement>(':scope > [lang]:not([slot])');
  const isKept = wanted && !wanted.table && [...marked].some(({lang}) => negotiate(requested, [lang]));
  return isKept ? html`<slot></slot>${view}` : view;
};

/**
 * Extracts the markup of a declarative shadow root that the browser has left as a template, as Chromium below 111,
 * Firefox below 123 and Safari below 16.4 do.
 */
const inertRoot = (element: Element): DocumentFragment | undefined => {
  const template = element.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  template?.remove();
  return template?.content;
};

/** Slots that show all children of an element. */
const fallbackSlots = (): readonly ChildNode[] =>
  ['before', '', 'after'].map((name) => Object.assign(document.createElement('slot'), {name}));
