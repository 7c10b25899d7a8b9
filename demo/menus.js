/**
 * The hospital's own few words in the language of the page, and its menu of themes. The library's language picker, or a
 * menu of the page's own, sets `<html lang>`; here the rest of the page follows it.
 */
import {words} from './words.js';

const root = document.documentElement;

/** Words of the hospital’s own page, which the hospital translates itself. */
const speak = () => {
  for (const place of document.querySelectorAll('[data-say]')) {
    const given = words[place.dataset.say];
    const known = root.lang in given;
    place.textContent = known ? given[root.lang] : given.en;
    // Words that stay in English say so to voices, and run from left to right.
    place.lang = known ? root.lang : 'en';
    place.dir = known ? root.dir : 'ltr';
  }
};

new MutationObserver(speak).observe(root, {attributeFilter: ['lang']});

const theme = document.querySelector('#theme');
theme.addEventListener('change', () => (root.dataset.theme = theme.value));

/** A page without the picker has a menu of its own: one line is all it takes. */
const language = document.querySelector('#language');
language?.addEventListener('change', () => {
  root.lang = language.value;
  root.dir = language.selectedOptions[0].dir || 'ltr';
});
