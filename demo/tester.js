/**
 * The tester’s desk: each section with the rows of the checklist, for a person with a screen reader. Everything stays in
 * the page: it loads its own files, then nothing but the language that a tester chooses, and sends nothing.
 */
import '../dist/all-widgets.js';
import {make} from './translate/units.js';
import {keyOf} from './tester/answers.js';
import {earlierFiles} from './tester/earlier.js';
import {taking} from './tester/take.js';
import {makeTrial} from './tester/trial.js';

const said = document.querySelector('#said');
const place = document.querySelector('#trial');

const begin = async () => {
  const response = await fetch(new URL('tester/checklist.json', import.meta.url));
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const data = await response.json();
  const answers = new Map();
  let language = 'en';
  let shown;

  const counts = new Map(data.tags.map(({tag}) => [tag, make('span', {className: 'count'})]));
  const count = () => {
    let all = 0;
    for (const {tag, rows} of data.tags) {
      const asked = data.languages.flatMap(({code}) => rows.map(({nums}) => answers.get(keyOf(code, tag, nums))));
      const own = asked.filter((each) => each?.answer).length;
      all += own;
      counts.get(tag).textContent = own ? `${own} answered` : '';
    }
    document.querySelector('#counted').textContent = all
      ? `${all} ${all === 1 ? 'row is' : 'rows are'} answered.`
      : 'No row is answered.';
  };

  const show = (tag) => {
    shown = data.tags.findIndex((each) => each.tag === tag);
    const choose = (code) => (language = code);
    place.replaceChildren(
      makeTrial(data.tags[shown], {data, answers, language, next: data.tags[shown + 1], choose, answered}),
    );
  };

  /** @param key As keyOf() has it. */
  const showRow = (key) => {
    const find = () => [...place.querySelectorAll('.row')].find(({dataset}) => dataset.key === key);
    const [code, tag] = key.split(' ');
    const isShown = Boolean(find());
    language = code;
    if (!isShown) show(tag);
    const row = find();
    const field = row.querySelector(answers.get(key).answer ? 'textarea' : 'input');
    // The section above it gets its height once it has its words.
    if (!isShown) void place.querySelector(tag).ready?.then(() => field.scrollIntoView({block: 'center'}));
    return {field, name: row.dataset.name};
  };

  const changed = taking(data, answers, () => others(), showRow);
  const answered = () => {
    changed(true);
    count();
  };
  const others = earlierFiles(data, answers, () => {
    changed(false);
    count();
    show(data.tags[shown].tag);
  });

  /** An address such as #all-causes shows that section; the other links lead to places on the page. */
  const follow = () => {
    const tag = location.hash.slice(1);
    if (!counts.has(tag)) return;
    show(tag);
    const heading = place.querySelector('h2');
    heading.scrollIntoView();
    heading.focus({preventScroll: true});
  };
  addEventListener('hashchange', follow);

  document
    .querySelector('#parts')
    .append(
      ...data.tags.map(({tag, title}) => make('li', {}, make('a', {href: `#${tag}`}, title), ' ', counts.get(tag))),
      make('li', {}, make('a', {href: '#take'}, 'Take your answers with you')),
    );
  document.querySelector('#person').addEventListener('input', () => changed(true));
  document.querySelector('#person').addEventListener('submit', (event) => event.preventDefault());
  show(data.tags[0].tag);
  follow();
  const rows = data.tags.reduce((sum, each) => sum + each.rows.length, 0);
  said.textContent = `${rows} rows in ${data.tags.length} sections, for version ${data.version}.`;
};

begin().catch(({message}) => {
  said.textContent = `The checklist could not be read (${message}): this page needs tester/checklist.json beside it.`;
});
