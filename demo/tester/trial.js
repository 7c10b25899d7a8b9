import {makeSample} from '../translate/sides.js';
import {samples} from '../translate/samples.js';
import {make} from '../translate/units.js';
import {keyOf} from './answers.js';
import {inLines} from './people.js';

const choices = {yes: 'Yes', part: 'In part', no: 'No', '': 'Not tried'};

/**
 * A section of ours and its rows.
 * @param language The one in which it is tried; `choose` is called with the code of another.
 * @param answered Called after each change, with the key of the row.
 */
export const makeTrial = ({tag, title, rows}, {data, answers, language, next, choose, answered}) => {
  const heading = make('h2', {id: tag, tabIndex: -1}, `${title} `, make('code', {}, `<${tag}>`));
  const sample = makeSample(tag, tag, samples[tag] ?? {}, 2);
  // The menu of languages changes a section of its own, and not this page.
  const changed =
    tag === 'all-language-picker' ? make('all-causes', {id: 'trial-changed', headingLevel: 2}) : undefined;
  if (changed) sample.setAttribute('for', changed.id);
  const read = changed ?? sample;
  read.lang = language;
  const menu = make('select', {autocomplete: 'off'});
  menu.append(...data.languages.map(({code, name}) => Object.assign(new Option(name, code), {lang: code})));
  menu.value = language;
  menu.addEventListener('change', () => {
    choose(menu.value);
    read.lang = menu.value;
    fill(menu.value);
  });
  const items = make('div', {id: 'trial-rows', tabIndex: -1});
  const fill = (code) =>
    items.replaceChildren(
      ...rows.map((row) => makeRow(row, keyOf(code, tag, row.nums), {title, code, answers, answered})),
    );
  fill(language);
  const card = make(
    'section',
    {className: 'card trial'},
    heading,
    make(
      'p',
      {className: 'controls'},
      make('label', {}, make('span', {}, 'Language of the section'), menu),
      link('#trial-rows', 'To its rows'),
    ),
    make('div', {className: 'shown'}, sample, changed),
    items,
    make(
      'p',
      {className: 'controls ways'},
      link(`#${tag}`, 'Back to the section'),
      next && link(`#${next.tag}`, `Next: ${next.title}`),
      link('#take', 'Take your answers with you'),
    ),
  );
  card.setAttribute('aria-labelledby', heading.id);
  return card;
};

const link = (href, words) => make('a', {href}, words);

const makeRow = ({nums, name, does, hears, here}, key, {title, code, answers, answered}) => {
  const own = answers.get(key) ?? {answer: '', remark: ''};
  const group = `answer ${key}`;
  const remark = make('textarea', {
    rows: 2,
    dir: 'auto',
    autocomplete: 'off',
    value: own.remark,
    ariaLabel: `Remark on “${name}”`,
  });
  const boxes = Object.entries(choices).map(([answer, words]) => {
    const box = make('input', {
      type: 'radio',
      name: group,
      value: answer,
      checked: own.answer === answer,
      autocomplete: 'off',
    });
    return [box, make('label', {}, box, make('span', {}, words))];
  });
  const change = () => {
    const answer = boxes.find(([box]) => box.checked)[0].value;
    answers.delete(key);
    const written = inLines(remark.value);
    if (answer || written) answers.set(key, {answer, remark: written});
    answered();
  };
  for (const [box] of boxes) box.addEventListener('change', change);
  remark.addEventListener('input', change);
  const row = make(
    'fieldset',
    {className: 'row'},
    make('legend', {}, name, make('span', {className: 'count'}, ` ${nums.join(', ')}`)),
    make('p', {id: `does-${nums[0]}`}, make('strong', {}, 'Do: '), does),
    make('p', {id: `hears-${nums[0]}`}, make('strong', {}, 'Is it so? '), hears),
    here.length && code === 'en'
      ? make(
          'details',
          {},
          make('summary', {}, `Names by our tests, for “${name}”`),
          make('ul', {}, ...here.map((each) => make('li', {}, each))),
        )
      : undefined,
    make('p', {className: 'choices'}, ...boxes.map(([, label]) => label)),
    make('label', {className: 'remark'}, make('span', {}, 'Remark'), remark),
  );
  // Who comes with the Tab key hears the question, too, and not only the name of the row.
  row.setAttribute('aria-describedby', `does-${nums[0]} hears-${nums[0]}`);
  row.dataset.key = key;
  row.dataset.name = `“${name}” of “${title}”`;
  return row;
};
