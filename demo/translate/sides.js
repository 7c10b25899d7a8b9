import {samples} from './samples.js';
import {make} from './units.js';

/**
 * The real element in English, and beside it the same in the translation, once there is one.
 * @param name Tag of the element; for words that have none of their own, the first part of their ids.
 * @returns Undefined where no element shows these words.
 */
export const makeSides = (name) => {
  const sample = samples[name] ?? {};
  const tag = sample.tag ?? name;
  if (!customElements.get(tag)) return undefined;
  const [english, translated] = [makeSample(tag, name, sample), makeSample(tag, name, sample)];
  english.lang = 'en';
  const title = make('p', {className: 'side-name'});
  const place = make('div', {}, title);
  const both = make(
    'div',
    {className: 'sides'},
    make('div', {}, make('p', {className: 'side-name'}, 'English'), english),
    place,
  );
  return {
    box: sample.summary ? make('details', {}, make('summary', {}, sample.summary), both) : both,
    /** @param code Language code of the words in the elements; undefined where there are none to show. */
    show: (language, code) => {
      title.textContent = `${language.name} (${language.code})`;
      if (code) translated.lang = code;
      if (!code) translated.remove();
      else if (!translated.isConnected) place.append(translated);
    },
    /** @param act Called with the texts of what was clicked in the translation, from the innermost element out. */
    clicked: (act) =>
      translated.addEventListener('click', (event) => {
        const path = event.composedPath();
        const inside = path.slice(0, path.indexOf(translated)).filter((node) => node instanceof Element);
        if (!inside.some((node) => node.matches('a, button, summary, input')))
          act(inside.map((node) => node.textContent));
      }),
    settled: () => translated.updateComplete,
  };
};

/** An element with its sample data, at its place below the headings of this page. */
export const makeSample = (tag, name, {properties = {}, attributes = {}, inside = {}}, headingLevel = 4) => {
  const element = make(tag, {headingLevel, ...properties});
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  const template = document.querySelector(`#sample-${name}`);
  if (template) element.append(document.importNode(template.content, true));
  for (const [child, given] of Object.entries(inside)) Object.assign(element.querySelector(child), given);
  return element;
};
