/**
 * The least that a skilled engineer would write by hand: custom elements with a shadow root and one style sheet, English in
 * the script, any other language as JSON, drawn anew where a `lang` changes. No library.
 */
import content from 'bench:content';
import styles from 'bench:styles';
import {drawingsHere, drawLater} from '../drawings.ts';
import {sectionMarkup, type Writing} from '../markup.ts';
import {openTerms} from '../open-terms.ts';
import type {PageSection} from '../sections.ts';
import {load, writingOf} from '../words.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

const connected = new Set<BareSection>();

abstract class BareSection extends HTMLElement {
  abstract readonly section: PageSection;
  readonly #root = this.attachShadow({mode: 'open'});
  #language = '';
  #writing: Writing | undefined;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    openTerms(this.#root, () => this.#writing!);
  }

  connectedCallback(): void {
    connected.add(this);
    void this.draw();
  }

  disconnectedCallback(): void {
    connected.delete(this);
  }

  async draw(): Promise<void> {
    const language = this.closest<HTMLElement>('[lang]')?.lang || 'en';
    if (language === this.#language) return;
    this.#language = language;
    const writing = writingOf(language) ?? (await load(language));
    if (language !== this.#language) return;
    this.#writing = writing;
    this.#root.innerHTML = sectionMarkup(this.section, {...writing, drawings: drawingsHere()});
    drawLater(this.#root, writing.spoken.direction);
  }
}

for (const section of content.sections)
  customElements.define(
    `bare-${section.name}`,
    class extends BareSection {
      readonly section = section;
    },
  );

const redraw = (): void => connected.forEach((section) => void section.draw());
new MutationObserver(redraw).observe(document, {subtree: true, attributeFilter: ['lang']});
