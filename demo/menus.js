/** The language menu and the theme menu of the demo. The language menu needs one line: it sets `<html lang>`. */
import {locales} from '../dist/all-widgets.js';

const root = document.documentElement;

const language = document.querySelector('#language');
for (const [code, {name, state}] of Object.entries(locales)) {
  const option = new Option(state === 'draft' ? `${name} (draft)` : name, code);
  option.lang = code;
  language.append(option);
}
language.value = root.lang;
language.addEventListener('change', () => (root.lang = language.value));

const theme = document.querySelector('#theme');
theme.addEventListener('change', () => (root.dataset.theme = theme.value));
