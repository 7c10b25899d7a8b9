/** The page in the preview. It takes a set-up from the builder around it, and shows the live elements. */
const data = await (await fetch(new URL('data.json', import.meta.url))).json();
await import(new URL(`${data.dist}all-widgets.js`, import.meta.url).href);

let drawn = '';

const show = ({lang, dir, menu, level, sections, hospital, look, background, ink}) => {
  const root = document.documentElement;
  Object.assign(root, {lang, dir});
  root.style.setProperty('--preview-background', background);
  root.style.setProperty('--preview-ink', ink);
  for (const {name} of data.properties) root.style.setProperty(name, look[name]?.trim() || null);
  const tags = [...(menu ? ['all-language-picker'] : []), ...sections];
  // The same elements go on, so that terms and disclosures that a person has opened stay open.
  const key = tags.join(' ');
  if (key !== drawn) document.body.replaceChildren(...tags.map((tag) => document.createElement(tag)));
  drawn = key;
  for (const element of document.body.children) {
    element.headingLevel = level;
    element.hospital = hospital;
  }
};

addEventListener('message', ({source, origin, data: given}) => {
  if (source === parent && origin === location.origin && Array.isArray(given?.sections)) show(given);
});
parent.postMessage('all-widgets preview', location.origin);
