import {englishPairs, headOf, isOpen, make, notePair, pair, wayToTick} from './units.js';

/** How long to wait after a key before the checks run, in milliseconds. */
const pause = 250;

/**
 * One message at the desk, to edit in place: its words, the terms in it, every check as a question, and a second reader.
 * @returns The item, and how to bring it up to date without taking the focus away from it.
 */
export const editorView = (unit, findings, {code, direction}, desk) => {
  const {id} = unit;
  const area = make('textarea', {
    className: 'target',
    rows: 2,
    lang: code,
    dir: direction,
    ariaLabel: `Translation of ${id}`,
  });
  const [head, facts, asked, notes] = ['p', 'dl', 'ul', 'ul'].map((name) => make(name));
  let parts = [head, facts, asked, notes];
  let timer;
  // From here, the tick is up to twenty screens below.
  const toTick = wayToTick(id, ` (${id})`);
  area.addEventListener('input', () => {
    toTick.hidden = false;
    clearTimeout(timer);
    timer = setTimeout(() => desk.edit(id, area.value), pause);
  });
  area.addEventListener('change', () => {
    clearTimeout(timer);
    desk.edit(id, area.value);
  });
  const item = make(
    'li',
    {id: `message-${id}`, className: 'unit'},
    head,
    facts,
    area,
    asked,
    notes,
    toTick,
    secondReader(id, desk),
  );

  const refresh = (now, found) => {
    const drawn = [headOf(now), factsOf(now, code, desk), questionsOf(now, found, desk), notesOf(now, desk)];
    parts.forEach((part, at) => part.replaceWith(drawn[at]));
    parts = drawn;
    if (item.getRootNode().activeElement !== area) area.value = now.target ?? '';
    item.toggleAttribute('data-done', !isOpen(now.state) && !found.length);
  };
  refresh(unit, findings);
  return {item, refresh};
};

const factsOf = (unit, code, desk) => {
  const terms = desk.terms(code, unit.english);
  const explained = desk.explained(unit.english);
  return make(
    'dl',
    {},
    ...englishPairs(unit),
    ...notePair(unit),
    ...(terms.length ? pair('Terms', termsOf(terms, code)) : []),
    ...explained.flatMap(({english, words, definition}) =>
      pair(
        english,
        make('span', {}, words ? make('bdi', {lang: code}, words) : 'not translated yet', ` – ${definition}`),
      ),
    ),
  );
};

/** Words of two right-to-left terms would otherwise change places. */
const termsOf = (terms, code) =>
  make(
    'span',
    {},
    ...terms.flatMap(({english, words}, at) => [`${at ? ' · ' : ''}${english}: `, make('bdi', {lang: code}, words)]),
  );

/** A check cannot tell good words, so each finding asks. */
const questionsOf = (unit, findings, desk) => {
  const list = make(
    'ul',
    {className: 'findings'},
    ...findings
      .filter(({kind}) => kind !== 'odd')
      .map(({sentence}) =>
        make(
          'li',
          {className: 'finding'},
          make('strong', {}, 'Is this as you mean it? '),
          `It ${sentence.replace(`"${unit.id}" `, '').replace(/; run "npm run locales"[^;]*$/, '')}.`,
        ),
      ),
  );
  if (unit.state === 'stale' && unit.target)
    list.append(
      make(
        'li',
        {},
        button('The words still hold', unit.id, () => desk.edit(unit.id, unit.target)),
      ),
    );
  return list;
};

const notesOf = (unit, desk) =>
  make(
    'ul',
    {className: 'findings'},
    ...unit.notes.map((note) => {
      const isOther = note.from.startsWith(desk.otherNote);
      return make(
        'li',
        {className: 'finding note'},
        make('strong', {}, `${note.from || 'Note'}: `),
        `${note.text} `,
        isOther ? button('Take these words', unit.id, () => desk.take(unit.id, note)) : undefined,
        isOther || note.from.startsWith(desk.readerNote)
          ? button(isOther ? 'Drop them' : 'Take the note away', unit.id, () => desk.drop(unit.id, note))
          : undefined,
      );
    }),
  );

const secondReader = (id, desk) => {
  const severity = make('select', {autocomplete: 'off', ariaLabel: `Severity, of ${id}`});
  severity.append(...desk.severities.map((each) => new Option(each, each)));
  const text = make('input', {dir: 'auto', autocomplete: 'off', ariaLabel: `What is wrong, in ${id}`});
  const note = button('Note it', id, () => {
    desk.remark(id, {severity: severity.value, text: text.value});
  });
  return make(
    'details',
    {className: 'second'},
    make('summary', {}, `Second reader of ${id}`),
    make(
      'p',
      {className: 'controls'},
      make('label', {}, make('span', {}, 'Severity'), severity),
      make('label', {}, make('span', {}, 'What is wrong'), text),
      note,
    ),
  );
};

const button = (words, id, act) => {
  const element = make('button', {type: 'button', ariaLabel: `${words} (${id})`}, words);
  element.addEventListener('click', act);
  return element;
};
