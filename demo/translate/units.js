/** How far a message is: its mark, which is not only a colour, and its words. */
const states = {
  reviewed: ['✓', 'signed off'],
  draft: ['○', 'draft'],
  pseudo: ['~', 'made from the English'],
  stale: ['↻', 'stale: the English has changed'],
  missing: ['✗', 'missing'],
  empty: ['✗', 'empty'],
  broken: ['!', 'broken'],
};

const kinds = {flawed: 'look again', odd: 'odd', unknown: 'unknown', unsigned: 'unsigned'};

/** Whether a message in this state is work that is left. */
export const isOpen = (state) => ['stale', 'missing', 'empty', 'broken'].includes(state);

/** How many messages are in each state. */
export const countsOf = (units) => {
  const counts = {};
  for (const {state} of units) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
};

/** The id of the tick with which the section of a message is signed. @param id Of the message, or its first part. */
export const tickOf = (id) => `tick-${id.split('.', 1)[0]}`;

/** A line that leads to that tick. Not every browser moves the focus to what a link names. */
export const wayToTick = (id, name) => {
  const link = make('a', {href: `#${tickOf(id)}`, ariaLabel: `Sign this section${name}`}, 'Sign this section');
  link.addEventListener('click', () => document.getElementById(tickOf(id)).focus());
  return make('p', {className: 'way', hidden: true}, link);
};

/** As in `7 messages: 5 draft, 2 missing`. */
export const textOf = (counts) => {
  const order = Object.keys(states).filter((state) => counts[state]);
  const total = order.reduce((sum, state) => sum + counts[state], 0);
  const each = order.map((state) => `${counts[state]} ${states[state][1].split(':')[0]}`);
  return total ? `${total} ${total === 1 ? 'message' : 'messages'}: ${each.join(', ')}` : '';
};

export const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children.filter((child) => child !== undefined));
  return element;
};

/** The findings as list items, or as other elements. */
export const findingsList = (findings, name = 'li') =>
  findings.map(({file, line, kind, sentence}) =>
    make(
      name,
      {className: 'finding'},
      make('strong', {}, `${states[kind]?.[1].split(':')[0] ?? kinds[kind] ?? kind}: `),
      `${file ? `${file}:${line} ` : ''}${sentence}.`,
    ),
  );

/**
 * One message: its state, English, translation, notes, length and findings.
 * @param {{code: string, direction: string}} language
 */
export const unitView = (unit, findings, {code, direction}) => {
  const {id, target, state} = unit;
  const item = make(
    'li',
    {id: `message-${id}`, className: 'unit'},
    headOf(unit),
    make(
      'dl',
      {},
      ...englishPairs(unit),
      ...(target === null ? pair('Translation', '–') : pair('Translation', target, code, direction)),
      ...notePair(unit),
    ),
    findings.length ? make('ul', {className: 'findings'}, ...findingsList(findings)) : undefined,
  );
  item.toggleAttribute('data-done', !isOpen(state) && !findings.length);
  return item;
};

/** State, id, length and line of a message. */
export const headOf = ({id, target, state, limit, line}) => {
  const [mark, words] = states[state];
  const length = target === null ? 0 : [...target].length;
  const isLong = limit !== null && length > limit;
  return make(
    'p',
    {className: 'unit-head'},
    make('span', {className: `state ${state}`}, make('span', {ariaHidden: 'true'}, `${mark} `), words),
    make('code', {}, id),
    make(
      'span',
      {className: isLong ? 'length over' : 'length'},
      `${length} ${length === 1 ? 'character' : 'characters'}${limit === null ? '' : ` of at most ${limit}`}${isLong ? ': too long' : ''}`,
    ),
    line === null ? undefined : make('span', {className: 'length'}, `line ${line}`),
  );
};

export const englishPairs = ({english, older}) => [
  ...(older === null ? [] : pair('English before', older, 'en', 'ltr')),
  ...pair('English', english, 'en', 'ltr'),
];

export const notePair = ({note}) => (note ? pair('Note', note) : []);

export const pair = (name, text, lang = '', dir = '') => [make('dt', {}, name), make('dd', {lang, dir}, text)];
