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

  /** Drawings that are here; undefined until then, and null if they could not be loaded. */
  get drawings(): Drawings | undefined | null {
    const served = this.#served && Object.keys(this.#served).length ? this.#served : undefined;
    return served ?? this.#album.drawings;
  }

  hostUpdate(): void {
    this.#served ??= {...servedDrawings(this.#host), ...servedDrawings(this.#host.renderRoot)};
  }

  hostUpdated(): void {
    this.#observer?.disconnect();
    if (this.drawings !== undefined) return;
    const figures = this.#host.renderRoot.querySelectorAll('figure');
    if (!figures.length) return;
    this.#observer ??= new IntersectionObserver(this.#seen, ownFields({rootMargin: '100% 0%'}));
    for (const figure of figures) this.#observer.observe(figure);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostConnected(): void {
    if (this.#observer) this.hostUpdated();
  }

  readonly #seen = (entries: readonly IntersectionObserverEntry[]): void => {
    if (!entries.some(({isIntersecting}) => isIntersecting)) return;
    this.#observer!.disconnect();
    void this.#album
      .load()
      .catch((error: unknown) =>
        dispatchError(this.#host, {kind: 'pictures', message: error instanceof Error ? error.message : String(error)}),
      )
      .then(() => this.#host.requestUpdate());
  };
}
