import type {ReactiveController} from 'lit';
import type {Drawings} from '../content/picture.ts';
import {ownFields} from '../content/own-fields.ts';
import {picturesIn} from '../content/pictures.ts';
import type {Section} from '../content/section.ts';
import type {Shown} from '../i18n/shown.ts';
import type {Table} from '../i18n/table.ts';
import {dispatchError} from '../report.ts';
import {pictureStyles} from '../styles/pictures.ts';
import type {Album} from './album.ts';
import type {Extra, ExtraHost} from './extra.ts';
import {withExtras} from './with-extras.ts';
import type {Library} from './library.ts';
import {picturesAfter, servedDrawings} from './picture-view.ts';
import type {SectionText} from './section-view.ts';

/** Pictures of a section. The drawings are loaded when one comes near the view. Words never wait for them. */
export class PictureController implements Extra, ReactiveController {
  static readonly styles = pictureStyles;
  readonly #host: ExtraHost;
  readonly #whole: Section;
  readonly #album: Album;
  /** Those that a server has rendered; undefined before the first view. */
  #served: Drawings | undefined;
  #observer: IntersectionObserver | undefined;

  constructor(host: ExtraHost, whole: Section, {album}: Library) {
    this.#host = host;
    this.#whole = whole;
    this.#album = album!;
    host.addController(this);
  }

  add(written: Shown<SectionText>, section: Section, table: Table | undefined): ReturnType<Extra['add']> {
    const {shown, extras: pictures} = withExtras(written, picturesIn(this.#whole, section), table);
    const {heights, drawings} = this.#album;
    // Those that a server has rendered, and those of the file, which has them all.
    const here = ownFields({...this.#served, ...drawings});
    return {shown, pictures: picturesAfter({pictures, heights, drawings: here, isPending: !drawings})};
  }

  hostUpdate(): void {
    this.#served ??= {...servedDrawings(this.#host), ...servedDrawings(this.#host.renderRoot)};
  }

  hostUpdated(): void {
    this.hostDisconnected();
    const empty = this.#album.drawings ? [] : this.#host.renderRoot.querySelectorAll('.drawing:empty');
    // Where there is no view, as in jsdom, nothing comes near it.
    if (!empty.length || !('IntersectionObserver' in window)) return;
    this.#album.waiting.add(this.#settled);
    this.#observer ??= new IntersectionObserver(this.#seen, ownFields({rootMargin: '100% 0%'}));
    // In large letters, a caption is far above its drawing.
    for (const drawing of empty) this.#observer.observe(drawing.closest('figure')!);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#album.waiting.delete(this.#settled);
  }

  hostConnected(): void {
    if (this.#observer) this.#host.requestUpdate();
  }

  readonly #seen = (entries: readonly IntersectionObserverEntry[]): void => {
    if (entries.some(({isIntersecting}) => isIntersecting)) this.#album.load();
  };

  /** Elements far away change, too: their empty space goes if there are no drawings, and paper has them if there are. */
  readonly #settled = (error?: Error): void => {
    if (error) dispatchError(this.#host, {kind: 'pictures', message: error.message});
    this.#host.requestUpdate();
  };
}
