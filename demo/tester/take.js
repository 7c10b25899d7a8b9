import {download} from '../translate/download.js';
import {make} from '../translate/units.js';
import {lackingIn, toRows, unique} from './answers.js';
import {lackingIn as lackingInPerson, readPerson} from './person.js';
import {readPeople} from './people.js';

/**
 * The form that makes the file.
 * @param show Brings the row of a key onto the page, and gives the place that the focus should take.
 * @returns A function to call after each change.
 */
export const taking = (data, answers, others, show) => {
  const said = document.querySelector('#take-said');
  const made = document.querySelector('#made');
  let isKept = true;

  const refuse = (sentence, field) => {
    said.textContent = sentence;
    if (!field) return;
    // The field may be many screens above, so the sentence stands beside it, too.
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', 'wrong');
    field.closest('label').after(make('p', {id: 'wrong', className: 'finding'}, sentence));
    field.focus();
  };

  const forget = () => {
    document.querySelector('#wrong')?.remove();
    for (const field of document.querySelectorAll('[aria-invalid]'))
      for (const name of ['aria-invalid', 'aria-describedby']) field.removeAttribute(name);
  };

  document.querySelector('#take-form').addEventListener('submit', (event) => {
    event.preventDefault();
    forget();
    made.value = '';
    const person = readPerson();
    const wrong = lackingInPerson(person);
    if (wrong) return refuse(wrong.sentence, wrong.field);
    const lacking = lackingIn(answers);
    if (lacking) {
      const {field, name} = show(lacking.key);
      return refuse(`${lacking.sentence}: ${name}.`, field);
    }
    const own = toRows(answers, person, data);
    if (!own.length) return refuse('Answer a row first.');
    const rows = readPeople(unique([...others(), ...own]), data, 'The file');
    made.value = `${JSON.stringify(rows, null, 2)}\n`;
    said.textContent = 'Made. Download it, or copy it.';
    return undefined;
  });

  document.querySelector('#copy').addEventListener('click', async () => {
    if (!made.value) return refuse('Make the file first.');
    made.select();
    try {
      await navigator.clipboard.writeText(made.value);
      said.textContent = 'Copied.';
    } catch {
      said.textContent = 'It is selected: copy it with your keyboard.';
    }
    return undefined;
  });

  document.querySelector('#download').addEventListener('click', () => {
    if (!made.value) return refuse('Make the file first.');
    const name = `people-${readPerson().on}.json`;
    download(name, made.value, 'application/json');
    isKept = true;
    said.textContent = `Downloaded as ${name}.`;
    return undefined;
  });

  addEventListener('beforeunload', (event) => isKept || event.preventDefault());

  return (isTyped) => {
    forget();
    made.value = '';
    said.textContent = '';
    if (isTyped) isKept = false;
  };
};
