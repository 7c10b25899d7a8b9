import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Drawings} from '../content/picture.ts';
import {ownFields} from '../content/own-fields.ts';
import {dispatchError} from '../report.ts';
import type {Album} from './album.ts';
import {servedDrawings} from './picture-view.ts';

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment};

/** Has the drawings loaded when a picture of an element comes near the view. Words never wait for them. */
export class PictureController implements ReactiveController {
  readonly #host: Host;
  readonly #album: Album;
  /** Those that a server has rendered; undefined before the first view. */
  #served: Drawings | undefined;
  #observer: IntersectionObserver | undefined;

  constructor(host: Host, album: Album) {
    this.#host = host;
    this.#album = album;
    host.addController(this);
  }

  /** Drawings that are here: those of the file, and those that a server has rendered. */
  get drawings(): Drawings {
    return ownFields({...this.#album.drawings, ...this.#served});
  }

  /** Whether the other drawings may still come. */
  get isPending(): boolean {
    return !this.#album.drawings;
  }

  hostUpdate(): void {
    this.#served ??= {...servedDrawings(this.#host), ...servedDrawings(this.#host.renderRoot)};
  }

  hostUpdated(): void {
    this.hostDisconnected();
    const empty = this.isPending ? this.#host.renderRoot.querySelectorAll('.drawing:empty') : [];
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
  readonly #settled = (error?: unknown): void => {
    if (error)
      dispatchError(this.#host, {kind: 'pictures', message: error instanceof Error ? error.message : String(error)});
    this.#host.requestUpdate();
  };
}
