import {makeMessages} from './messages.js';
import {messageAt} from './message-at.js';
import {samples} from './samples.js';
import {makeSides} from './sides.js';
import {isOpen, make, tickOf, wayToTick} from './units.js';

/** Words that no element of their own shows. */
const others = {
  label: 'Words around every section on the illness',
  fallback: 'The notice on a section in English',
  hospital: 'Words around a hospital’s lists',
  picture: 'Captions and labels of the pictures',
};

/**
 * Puts one row for each element, with the words that are its own, and one for each other group of words on the page.
 * @param elements The bundle's table, tag → class.
 */
export const makeRows = (elements) => {
  const own = Object.entries(elements).map(([tag, {section, kind, condition}]) => {
    // The title says to which group of messages the words belong; the menu of languages has none.
    const title = (section ?? kind?.words ?? condition)?.title;
    return {section: title?.id.split('.')[0] ?? 'picker', tag, title: samples[tag]?.title ?? title?.text};
  });
  const isInterface = ({tag}) => samples[tag]?.title !== undefined;
  const isHospitals = (row) => samples[row.tag] !== undefined && !isInterface(row);
  const groups = {
    'Sections on the illness': own.filter(({tag}) => !samples[tag]),
    'Sections in the hospital’s words': own.filter(isHospitals),
    'The interface': [
      ...own.filter(isInterface),
      ...Object.entries(others).map(([section, title]) => ({section, title})),
    ],
  };
  return Object.entries(groups).flatMap(([name, rows]) => {
    document.querySelector('#rows').append(make('h2', {}, name));
    return rows.map(makeRow);
  });
};

const makeRow = ({section, tag, title}) => {
  const sides = makeSides(tag ?? section);
  const messages = makeMessages();
  const held = make('p', {className: 'held finding', hidden: true});
  const tick = make('input', {
    type: 'checkbox',
    name: 'section',
    value: section,
    autocomplete: 'off',
    id: tickOf(section),
  });
  tick.setAttribute('form', 'sign-form');
  const tickText = make('span');
  const toSign = make('a', {href: '#sign-off', hidden: true, ariaLabel: `Sign below: “${title}”`}, 'Sign below');
  const showLink = () => (toSign.hidden = !tick.checked || tick.disabled);
  tick.addEventListener('change', showLink);
  let shown = [];
  sides?.clicked((texts) => messages.open(messageAt(texts, shown)?.id));
  const ticking = make('p', {className: 'ticking', hidden: true}, make('label', {}, tick, tickText), toSign);
  const toTick = wayToTick(section, `: “${title}”`);
  const heading = make('h3', {}, `${title} `, make('code', {}, tag ? `<${tag}>` : `${section}.…`));
  document
    .querySelector('#rows')
    .append(
      make(
        'div',
        {id: `part-${section}`, className: 'part card'},
        heading,
        toTick,
        sides?.box,
        held,
        messages.box,
        ticking,
      ),
    );
  const count = make('span', {className: 'count'});
  document.querySelector('#parts').append(make('li', {}, make('a', {href: `#part-${section}`}, title), ' ', count));

  return {
    section,
    title,
    tick,
    /** Shows the row in a language, or updates it. */
    show: ({language, units: all, findings, code, locale, desk}) => {
      const units = all.filter(({id}) => id.split('.')[0] === section);
      const open = units.filter(({state}) => isOpen(state)).length;
      shown = units;
      sides?.show(language, code);
      messages.show(language, units, findings, desk);
      count.textContent = open ? `${open} left` : '';
      const until = open ? `${open} of its messages are` : 'the labels around every section are';
      held.textContent = `Readers get this in English until ${until} done.`;
      held.hidden = locale?.sections?.[section]?.state !== 'stale';
      ticking.hidden = !units.length || language.isPseudo;
      toTick.hidden = ticking.hidden;
    },
    /** @param reason Why the section cannot be signed off; empty where it can. */
    allow: (reason) => {
      tick.disabled = reason !== '';
      showLink();
      tickText.textContent = reason || `I have checked every word of “${title}”`;
    },
    /** Resolves when the element has rendered the words it was given. */
    settled: () => sides?.settled(),
  };
};
