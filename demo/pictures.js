/** Draws every picture in every language, in three looks: copies of the figures of elements that no one sees. */
import {elements, locales} from '../dist/all-widgets.js';

const looks = {light: 'Light', dark: 'Dark', grey: 'Grey print'};
const sheet = document.querySelector('#sheet');
const stage = document.querySelector('#stage');
const tags = [
  'all-overview',
  'all-symptom-list',
  'all-when-to-see-doctor',
  'all-causes',
  'all-diagnosis',
  'all-treatment',
  'all-living-with',
].filter((tag) => tag in elements);

const create = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/** Resolves once every figure of an element is drawn. */
const drawn = async (element) => {
  await element.ready;
  const isDone = () =>
    [...element.shadowRoot.querySelectorAll('.drawing')].every((drawing) => drawing.childElementCount);
  if (!isDone())
    await new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        if (!isDone()) return;
        observer.disconnect();
        resolve();
      }).observe(element.shadowRoot, {childList: true, subtree: true});
    });
  return element;
};

/** A copy of the figures of elements, in a root with their styles. */
const copyOf = (drawings, look) => {
  const place = create('div');
  const root = place.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = drawings[0].shadowRoot.adoptedStyleSheets;
  for (const {shadowRoot} of drawings) {
    const {lang, dir} = shadowRoot.querySelector('section');
    const figures = [...shadowRoot.querySelectorAll('figure')].map((figure) => figure.cloneNode(true));
    for (const {style} of figures) style.marginBlockEnd = '1rem';
    root.append(create('section', {lang, dir}, ...figures));
  }
  return create('div', {className: look}, create('h3', {textContent: looks[look]}), place);
};

const show = async (section, lang) => {
  const inLanguage = tags.map((tag) => create(tag, {lang}));
  stage.append(...inLanguage);
  const drawings = await Promise.all(inLanguage.map(drawn));
  const columns = Object.keys(looks).map((look) => copyOf(drawings, look));
  section.append(create('div', {className: 'looks'}, ...columns));
  for (const element of inLanguage) element.remove();
};

const observer = new IntersectionObserver((entries) => {
  for (const {isIntersecting, target} of entries) {
    if (!isIntersecting) continue;
    observer.unobserve(target);
    void show(target, target.dataset.language);
  }
});

const nameOf = (lang) => new Intl.DisplayNames('en', {type: 'language'}).of(lang);
for (const lang of ['en', ...Object.keys(locales).filter((code) => code !== 'en')]) {
  const section = create('section', {}, create('h2', {textContent: nameOf(lang)}));
  section.dataset.language = lang;
  sheet.append(section);
  observer.observe(section);
}
