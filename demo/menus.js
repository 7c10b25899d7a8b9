/**
 * The menus of the demo hospital, and the hospital's own few words in three languages. For the library, a language menu
 * is one line: it sets `<html lang>`.
 */
import {locales} from '../dist/all-widgets.js';
import {words} from './words.js';

const root = document.documentElement;

/** What the hospital itself has to translate: its own page, and the direction it runs in. */
const speak = (code) => {
  root.lang = code;
  root.dir = locales[code].direction;
  for (const place of document.querySelectorAll('[data-say]'))
    place.textContent = words[place.dataset.say][code] ?? words[place.dataset.say].en;
};

const language = document.querySelector('#language');
for (const [code, {name, state}] of Object.entries(locales)) {
  const option = new Option(state === 'draft' ? `${name} (draft)` : name, code);
  option.lang = code;
  language.append(option);
}
language.value = root.lang;
language.addEventListener('change', () => speak(language.value));

const theme = document.querySelector('#theme');
theme.addEventListener('change', () => (root.dataset.theme = theme.value));
