import {make} from '../translate/units.js';

/**
 * One statement: its words, its words when it was signed, its facts and its sources.
 * @returns The item, the boxes in it, and functions that show the changes.
 */
export const makeStatement = (row, references) => {
  const {ids, kind, lead, term, words, facts, sources, isUndecided, signedIn} = row;
  const name = ids.join(' ');
  const isHeading = kind === 'heading' || kind === 'label';
  const older = make('div', {className: 'older', hidden: true});
  const tick = isUndecided && make('input', {type: 'checkbox', autocomplete: 'off'});
  const remark = make('textarea', {rows: 2, dir: 'auto', autocomplete: 'off', ariaLabel: `Your remark on ${name}`});
  const item = make(
    'li',
    {className: `unit statement ${kind}`},
    make(
      'p',
      {className: 'words'},
      isUndecided ? make('strong', {className: 'mark'}, 'For a clinician to decide: ') : undefined,
      kind === 'outside' ? make('em', {}, 'Heading, link or button: ') : undefined,
      lead ? make('em', {}, kind === 'label' ? `Label (${lead}): ` : `${lead} `) : undefined,
      term ? make('strong', {}, `${term} `) : undefined,
      isHeading ? make('strong', {}, words) : words,
    ),
    signedIn.length
      ? make(
          'p',
          {className: 'signed-in'},
          `Its words are signed in ${signedIn.map((title) => `“${title}”`).join(' and ')}: tick ${signedIn.length === 1 ? 'that' : 'those'}, too, for the same signature.`,
        )
      : undefined,
    older,
    facts.length || sources.length ? evidence(facts, sources, references) : undefined,
    tick
      ? make('label', {className: 'decide'}, tick, make('span', {}, `Decided: these words may stand (${name})`))
      : undefined,
    name
      ? make(
          'details',
          {className: 'remark'},
          make('summary', {}, `Remark on ${name}`, make('span', {className: 'count'})),
          remark,
        )
      : undefined,
  );
  item.toggleAttribute('data-to-decide', isUndecided);
  return {ids, item, tick: tick || undefined, remark, showOld: (old) => showOld(item, older, ids, old)};
};

const evidence = (facts, sources, references) =>
  make(
    'dl',
    {},
    ...(facts.length ? [make('dt', {}, 'Facts'), make('dd', {}, facts.map(factText).join(', '))] : []),
    ...(sources.length
      ? [
          make('dt', {}, 'Sources'),
          make('dd', {}, ...sources.flatMap((key, at) => [at ? '; ' : '', source(key, references)])),
        ]
      : []),
  );

const factText = ({id, marks}) => (marks.length ? `${id} (${marks.join(', ')})` : id);

const source = (key, references) => {
  const {publisher, title, url, year} = references[key] ?? {};
  if (!url) return key;
  return make('a', {href: url, rel: 'noreferrer'}, `${publisher}: ${title}${year ? `, ${year}` : ''} (${key})`);
};

/** @param old Words that were signed, by id; null for a message that is new. */
const showOld = (item, older, ids, old) => {
  const own = ids.filter((id) => old?.has(id));
  item.toggleAttribute('data-changed', own.length > 0);
  older.hidden = !own.length;
  older.replaceChildren(
    ...own.map((id) => {
      const before = old.get(id);
      return make(
        'p',
        {},
        make('strong', {}, 'Changed. '),
        before === null ? 'This is new.' : `Signed before: “${before}”`,
      );
    }),
  );
};
