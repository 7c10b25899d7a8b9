/**
 * A reader in a page of another origin, for tests: `{visitor: id, act, on}` from the page around the frame is
 * answered with `{visitor: id, …}`. Begins before all other scripts of the page.
 */
const deepQuery = (selector, root = document) => {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(selector)) return element;
    const found = element.shadowRoot && deepQuery(selector, element.shadowRoot);
    if (found) return found;
  }
  return null;
};

const violations = [];
document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
  violations.push(`${violatedDirective} ${blockedURI}`),
);

/** Messages to this window from itself, as where it is in no frame. */
const toItself = [];
addEventListener('message', ({source, data}) => source === window && toItself.push(data));

const acts = {
  look: () => ({}),
  click: (selector) => {
    deepQuery(selector).click();
    return {};
  },
  // Where the link would lead, without going there.
  link: (selector) => {
    const link = deepQuery(selector);
    addEventListener('click', (event) => event.preventDefault(), {once: true});
    link.click();
    const {target, rel, href} = link;
    return {opens: target || document.querySelector('base').target, rel, href};
  },
  // Where something begins, below the upper edge of the frame as far as it can be seen.
  find: (selector) => ({top: deepQuery(selector).getBoundingClientRect().top}),
  say: (message) => {
    parent.postMessage(message, '*');
    return {};
  },
  // Through the object model, which the policy allows.
  fill: (selector) => {
    deepQuery(selector).style.minHeight = '100vh';
    return {};
  },
};

addEventListener('message', ({source, data}) => {
  if (!Object.hasOwn(Object(data), 'visitor')) return;
  const answer = acts[data.act](data.on);
  const {scrollWidth, scrollHeight, clientWidth, lang} = document.documentElement;
  source.postMessage(
    {
      visitor: data.visitor,
      path: location.pathname + location.hash,
      referrer: document.referrer,
      requests: performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname),
      height: innerHeight,
      scrollY,
      scrollWidth,
      scrollHeight,
      clientWidth,
      lang,
      violations,
      toItself,
      ...answer,
    },
    '*',
  );
});
