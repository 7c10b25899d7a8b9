/**
 * The least that a skilled engineer would write by hand: custom elements with a shadow root and one style sheet, English in
 * the script, any other language as JSON, drawn anew where a `lang` changes. No library.
 */
import content from 'bench:content';
import english from 'bench:english';
import styles from 'bench:styles';
import {sectionMarkup} from '../markup.ts';
import type {PageSection} from '../sections.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

const files: Record<string, Promise<Record<string, string>>> = {en: Promise.resolve(english)};
const load = (language: string) =>
  (files[language] ??= fetch(`${language}.json`).then((response) => response.json()));

const days: Record<string, string> = {};
const dayIn = (language: string): string =>
  (days[language] ??= new Date(content.edition.changed).toLocaleDateString(language, {dateStyle: 'long', timeZone: 'UTC'}));

const shown = new Set<BareSection>();

abstract class BareSection extends HTMLElement {
  abstract readonly section: PageSection;
  readonly #root = this.attachShadow({mode: 'open'});
  #language = '';

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
  }

  connectedCallback(): void {
    shown.add(this);
    void this.draw();
  }

  disconnectedCallback(): void {
    shown.delete(this);
  }

  async draw(): Promise<void> {
    const language = this.closest<HTMLElement>('[lang]')?.lang || 'en';
    if (language === this.#language) return;
    this.#language = language;
    const messages = await load(language);
    if (language !== this.#language) return;
    this.#root.innerHTML = sectionMarkup(this.section, {
      content,
      spoken: {language, direction: /^(ar|fa)/.test(language) ? 'rtl' : 'ltr', draft: language !== 'en'},
      words: (id) => (messages[id] ?? english[id]!).replace(/\{(\w+)\}/g, (_, name: 'celsius') => content.fever[name]),
      day: dayIn(language),
    });
  }
}

for (const section of content.sections)
  customElements.define(
    `bare-${section.name}`,
    class extends BareSection {
      readonly section = section;
    },
  );

const redraw = (): void => shown.forEach((section) => void section.draw());
new MutationObserver(redraw).observe(document, {subtree: true, attributeFilter: ['lang']});
