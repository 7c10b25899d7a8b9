/**
 * The language that HTML gives an element: the nearest `lang` on it or above it, through shadow roots.
 * @returns The attribute's value as written, `''` where no one says.
 */
export const languageOf = (element: Element): string => {
  const nearest = element.closest('[lang]');
  if (nearest) return nearest.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
};

/** Someone who wants to know when a `lang` above their element, or on it, has changed. */
export interface Follower {
  readonly element: Element;
  readonly languageMayHaveChanged: () => void;
}

/** One observer for all elements; it watches the document and each shadow root that an element of ours is in. */
let observer: MutationObserver | undefined;
const rootsOf = new Map<Follower, readonly Node[]>();
const watched = new Map<Node, number>();

export const follow = (follower: Follower): void => {
  observer ??= new MutationObserver(notifyFollowers);
  const roots: Node[] = [];
  for (let node: Node | undefined = follower.element; node; node = hostOf(node)) roots.push(node.getRootNode());
  rootsOf.set(follower, roots);
  for (const root of roots) {
    const count = watched.get(root) ?? 0;
    watched.set(root, count + 1);
    if (!count) watch(root);
  }
};

export const unfollow = (follower: Follower): void => {
  let gone = false;
  for (const root of rootsOf.get(follower) ?? []) {
    const count = watched.get(root)! - 1;
    if (count) watched.set(root, count);
    else gone = watched.delete(root);
  }
  rootsOf.delete(follower);
  if (!gone || !observer) return;
  // Disconnecting forgets the changes that have not been told yet.
  if (observer.takeRecords().length) queueMicrotask(notifyFollowers);
  observer.disconnect();
  for (const root of watched.keys()) watch(root);
};

/** Tells every element to look again, as after a language was added. */
export const notifyFollowers = (): void => {
  for (const follower of [...rootsOf.keys()]) follower.languageMayHaveChanged();
};

const watch = (root: Node): void => observer?.observe(root, {subtree: true, attributeFilter: ['lang']});

const hostOf = (node: Node): Element | undefined => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
};
