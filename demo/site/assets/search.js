/** Filters the index of titles and headings, which the build has made, as someone types. */

const form = document.querySelector('#search');
const field = form.querySelector('input');
const list = document.querySelector('#found');
const count = document.querySelector('#count');
const all = [...list.children];
const most = 40;

const wordsIn = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Lower is better: a page before its headings, a title that begins with the words before others. */
const rank = ({title, page, path}, words) =>
  (title === page ? 0 : 2) + (wordsIn(title).join(' ').startsWith(words.join(' ')) ? 0 : 1) + path.length / 1000;

const item = ({title, page, path}) => {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = path;
  link.textContent = title;
  entry.append(link, title === page ? '' : ` ${page}`);
  return entry;
};

const index = await (await fetch(form.dataset.index)).json();

const show = () => {
  const words = wordsIn(field.value);
  if (!words.length) {
    list.replaceChildren(...all);
    count.textContent = '';
    return;
  }
  const found = index
    .filter(({title, page}) => words.every((word) => `${title} ${page}`.toLowerCase().includes(word)))
    // A heading is found by its own words, not by those of its page alone.
    .filter(({title}) => words.some((word) => title.toLowerCase().includes(word)))
    .sort((a, b) => rank(a, words) - rank(b, words));
  list.replaceChildren(...found.slice(0, most).map(item));
  count.textContent = `${found.length} found${found.length > most ? `, ${most} shown` : ''}.`;
};

field.value = new URLSearchParams(location.search).get('q') ?? '';
field.addEventListener('input', () => {
  history.replaceState(null, '', `?${new URLSearchParams({q: field.value})}`);
  show();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  list.querySelector('a')?.focus();
});
form.hidden = false;
show();
