import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isOn} from './is-on.ts';
import {joinAsked, loadAsked, nothingAsked, saveAsked, type Asked} from './question-store.ts';

type Host = ReactiveControllerHost & {readonly remember: boolean};

/** Controllers on this page. What is kept is the same in all of them. */
const all = new Set<AskedController>();

/** Another tab has changed the storage, or the page comes back from the history, where it heard of no change. */
const elsewhere = ['storage', 'pageshow'];

/** What a reader has ticked and written in one element, kept in the browser's storage while the page writes `remember`. */
export class AskedController implements ReactiveController {
  asked: Asked = nothingAsked;
  /** Whether the browser could not keep the last change. */
  isRefused = false;
  #isKept = false;
  readonly #host: Host;
  readonly #key: string;

  /** @param key Where the browser keeps it. */
  constructor(host: Host, key: string) {
    this.#host = host;
    this.#key = key;
    host.addController(this);
  }

  get isEmpty(): boolean {
    return !this.asked.ticked.size && !this.asked.own.length;
  }

  hostConnected(): void {
    all.add(this);
    for (const type of elsewhere) addEventListener(type, this.#recall);
  }

  hostDisconnected(): void {
    all.delete(this);
    for (const type of elsewhere) removeEventListener(type, this.#recall);
  }

  /** Begins to keep once the page writes `remember`. A reader may have ticked and written before. */
  follow(): void {
    const wasKept = this.#isKept;
    this.#isKept = isOn(this.#host.remember);
    if (wasKept || !this.#isKept) return;
    const asked = joinAsked(loadAsked(this.#key), this.asked);
    if (this.isEmpty) this.asked = asked;
    else this.change(asked);
  }

  change(asked: Asked): void {
    this.asked = asked;
    this.isRefused = isOn(this.#host.remember) && !saveAsked(this.#key, asked);
    this.#host.requestUpdate();
    for (const other of all) if (other !== this) other.#recall();
  }

  /** Deletes what is kept, also if the page has taken `remember` away since. */
  forget(): void {
    saveAsked(this.#key, nothingAsked);
  }

  readonly #recall = (): void => {
    if (!isOn(this.#host.remember) || this.isRefused) return;
    this.asked = loadAsked(this.#key);
    this.#host.requestUpdate();
  };
}
