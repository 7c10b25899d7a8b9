/** Check my page: HTML in, sentences out. */
import {faultsIn, mostCharacters} from '../check/faults.js';
import {readPage} from '../check/page.js';
import {find, make, tell as write} from '../make.js';

export const checkView = ({now}) => {
  const [area, file, said, list] = ['html', 'file', 'said', 'found'].map((name) => find(`#check-${name}`));
  /** A page from a file, which may be too long for a text field. */
  let opened;

  /** The page that was checked, and the language of what was said about it. */
  let checked;
  let language;

  const run = (html = opened ?? area.value) => {
    const {data, tools, tell, words} = now();
    [checked, language] = [html, words.code];
    list.replaceChildren();
    list.hidden = true;
    if (!html.trim()) return write(said, tell('check.empty'));
    const faults = faultsIn(html, data, tools);
    const {tags} = readPage(html.slice(0, mostCharacters));
    const cut = html.length > mostCharacters ? ` ${tell('check.large')}` : '';
    write(said, `${tell(faults.length ? 'check.found' : 'check.none', {count: faults.length || tags.length})}${cut}`);
    list.hidden = !faults.length;
    return list.append(...faults.map(({id, values}) => make('li', {attributes: {'data-fault': id}}, tell(id, values))));
  };

  area.addEventListener('input', () => (opened = undefined));
  find('#check-run').addEventListener('click', () => run());
  // A browser tells nothing of the same file chosen again, after it was mended.
  file.addEventListener('click', () => (file.value = ''));
  file.addEventListener('change', async () => {
    const [chosen] = file.files;
    if (!chosen) return;
    try {
      opened = textOf(await chosen.arrayBuffer());
    } catch (error) {
      write(said, now().tell('check.unread', {mistake: error.message}));
      return;
    }
    area.value = opened.length > 200_000 ? '' : opened;
    run();
  });
  return {
    show: ({words}) => {
      if (checked !== undefined && language !== words.code) run(checked);
    },
  };
};

/** A page in UTF-8, in UTF-16 as Windows saves “Unicode”, or in any other encoding, of which our tags are the same bytes. */
const textOf = (buffer) => {
  const [first, second] = new Uint8Array(buffer);
  const mark = first * 256 + second;
  return new TextDecoder({[0xfffe]: 'utf-16le', [0xfeff]: 'utf-16be'}[mark] ?? 'utf-8').decode(buffer);
};
