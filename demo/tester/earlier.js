import {make} from '../translate/units.js';
import {readPeople} from './people.js';
import {peopleIn, takeIn, unique} from './answers.js';
import {readPerson, writePerson} from './person.js';

const said = document.querySelector('#said');
const list = document.querySelector('#people');
const tools = ({reader, browser, device}) => [reader, browser, device].join(', ');

/** Whether a person of a file may be the one in the fields: those that are written are the same. */
const isSame = (person) => {
  const typed = readPerson();
  return ['by', 'reader', 'browser', 'device'].every((name) => !typed[name] || typed[name] === person[name]);
};

/**
 * Opens files that were made before. The rows of one person are gone on with, and all others are kept as they are.
 * @param {() => void} changed Called once there are other answers.
 * @returns A function that gives the rows of others.
 */
export const earlierFiles = (data, answers, changed) => {
  let kept = [];

  const goOn = (person) => {
    writePerson({by: person.by, reader: person.reader, browser: person.browser, device: person.device});
    const left = takeIn(answers, person.rows, data);
    const own = new Set(person.rows.filter((row) => !left.includes(row)));
    kept = kept.filter((row) => !own.has(row));
    list.hidden = true;
    changed();
    return `You go on as ${person.by}, with ${tools(person)}.${
      left.length ? ' Where the file and this page have different answers, both are kept.' : ''
    } Write the day of today.`;
  };

  const offer = (people) => {
    const item = (person) => {
      const name = make('bdi', {}, person.by);
      const button = make('button', {type: 'button'}, 'Go on as ', name, `, ${tools(person)}`);
      button.addEventListener('click', () => {
        said.textContent = goOn(person);
        document.querySelector('#person').elements.on.focus();
      });
      return make('li', {}, button);
    };
    list.replaceChildren(...people.map(item));
    list.hidden = !people.length;
  };

  const open = async (file) => {
    let rows;
    try {
      rows = JSON.parse(await file.text());
    } catch {
      throw new Error(`${file.name} holds no JSON: open a file that was made here.`);
    }
    rows = readPeople(rows, data, file.name);
    const held = new Map(kept.map((row) => [JSON.stringify(row), row]));
    rows = unique(rows).map((row) => held.get(JSON.stringify(row)) ?? row);
    kept = unique([...kept, ...rows]);
    const people = peopleIn(rows, data);
    const mine = people.filter(isSame);
    offer([]);
    const isAlone = mine.length === 1 && (people.length === 1 || readPerson().by);
    if (isAlone && (!answers.size || readPerson().by)) return goOn(mine[0]);
    offer(mine);
    return mine.length
      ? `${file.name} is opened. Say who you are, below, or answer as a new person: what is in the file stays.`
      : `${file.name} is opened, and ${rows.length} ${rows.length === 1 ? 'row stays' : 'rows stay'} in your file as they are: nobody in it has your name and tools, or they are for another version.`;
  };

  document.querySelector('#earlier').addEventListener('change', async ({target}) => {
    const [file] = target.files;
    if (!file) return;
    said.textContent = await open(file).catch(({message}) => message);
    target.value = '';
  });
  return () => kept;
};
