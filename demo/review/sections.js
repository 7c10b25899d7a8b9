import {make} from '../translate/units.js';
import {inLines} from './checks.js';
import {makeStatement} from './statements.js';

/** Puts a card for each section onto the page, and an entry into the list of sections. */
export const makeSections = ({sections, references}) => sections.map((data) => makeSection(data, references));

const makeSection = (data, references) => {
  const {section, tag, title, rows} = data;
  const statements = rows.map((row) => makeStatement(row, references));
  const decisions = statements.flatMap(({tick}) => (tick ? [tick] : []));
  const tick = make('input', {type: 'checkbox', name: 'section', value: section, autocomplete: 'off'});
  tick.setAttribute('form', 'sign-form');
  const tickText = make('span');
  const next = make(
    'button',
    {type: 'button', className: 'next', ariaLabel: `Show the next one of “${title}”`},
    'Show the next one',
  );
  next.addEventListener('click', () => decisions.find(({checked}) => !checked)?.focus());
  const toSign = make('a', {href: '#sign-off', hidden: true, ariaLabel: `Sign below: “${title}”`}, 'Sign below');
  const signed = make('p', {className: 'signed'});
  const gone = make('div', {className: 'older', hidden: true});
  const count = make('span', {className: 'count'});
  const heading = make('h2', {}, `${title} `, tag && make('code', {}, `<${tag}>`));
  heading.id = `title-${section}`;
  const card = make(
    'section',
    {id: `part-${section}`, className: 'part card'},
    heading,
    signed,
    tag
      ? make('details', {}, make('summary', {}, 'As readers see it'), make(tag, {headingLevel: 3, lang: 'en'}))
      : make('p', {}, 'The drawings stand in the sections above, under “As readers see it”.'),
    gone,
    make('ul', {className: 'units'}, ...statements.map(({item}) => item)),
    make('p', {className: 'ticking'}, make('label', {}, tick, tickText), next, toSign),
  );
  card.setAttribute('aria-labelledby', heading.id);
  document.querySelector('#rows').append(card);
  document.querySelector('#parts').append(make('li', {}, make('a', {href: `#part-${section}`}, title), ' ', count));

  const allow = () => {
    const left = decisions.filter(({checked}) => !checked).length;
    if (left && tick.checked) {
      tick.checked = false;
      tick.dispatchEvent(new Event('change'));
    }
    tick.disabled = left > 0;
    next.hidden = !left;
    toSign.hidden = !tick.checked;
    tickText.textContent = left
      ? `Decide first: ${left} ${left === 1 ? 'statement' : 'statements'} of “${title}”`
      : `I have read every statement of “${title}”`;
  };
  tick.addEventListener('change', () => (toSign.hidden = !tick.checked));
  for (const decision of decisions) decision.addEventListener('change', allow);
  for (const {remark, item} of statements)
    remark.addEventListener('input', () => {
      item.querySelector('.remark .count').textContent = remark.value.trim() ? ' (written)' : '';
    });

  return {
    data,
    tick,
    standing: undefined,
    /** How many statements a filter leaves. */
    count: (filter) =>
      statements.filter(({ids, item}) => ids.length && (!filter || item.hasAttribute(`data-${filter}`))).length,
    decided: () => statements.flatMap(({tick: box, ids}) => (box?.checked ? ids : [])),
    remarks: () =>
      statements.map(({remark, ids}) => [ids.join(' '), inLines(remark.value)]).filter(([, words]) => words),
    /** Shows who has signed, and the changes since. */
    show(standing) {
      this.standing = standing;
      signed.replaceChildren(...standingText(standing));
      count.textContent = standing.holding.length ? 'signed' : standing.changed ? 'changed since it was signed' : '';
      for (const {showOld} of statements) showOld(standing.old);
      const taken = [...(standing.old ?? [])].filter(([id]) => !(id in data.messages));
      gone.hidden = !taken.length;
      gone.replaceChildren(
        ...taken.map(([id, words]) => make('p', {}, make('strong', {}, `Taken out: `), `“${words}” (${id})`)),
      );
      card.toggleAttribute('data-changed', standing.changed);
      allow();
    },
  };
};

const standingText = ({holding, ended, changed, old}) => {
  // A name or a file in another script does not turn the sentence around it.
  const names = (signatures) =>
    signatures.flatMap(({reviewed: {by, on}, file}, at) => [
      at ? '; ' : '',
      make('bdi', {}, by),
      ` on ${on} (`,
      make('bdi', {}, file),
      ')',
    ]);
  if (!holding.length && !ended.length) return ['Nobody has signed these words, as far as this page knows.'];
  const why = old
    ? `${old.size} ${old.size === 1 ? 'message differs' : 'messages differ'}.`
    : 'Which words differ is not in that file; open the record.';
  return [
    ...(holding.length ? [make('strong', {}, 'Signed, for these words: '), ...names(holding), '. '] : []),
    ...(ended.length ? [make('strong', {}, 'Signed, for other words: '), ...names(ended), '. '] : []),
    ...(changed ? [`Read it again: ${why}`] : []),
  ];
};
