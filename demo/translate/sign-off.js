import {inOneLine, lackingIn} from './checks.js';

/**
 * The form in which a reviewer signs off sections of a language and takes the signature away, for the hospital's page.
 * A signature is for certain words: where those change, the tick is gone.
 * @param {(sections: string[], review: {by: string, on: string}) => unknown} signed Called with each signature.
 */
export const signOff = (rows, signed = () => {}) => {
  const form = document.querySelector('#sign-form');
  const ticked = document.querySelector('#ticked');
  const said = document.querySelector('#sign-said');
  const signature = document.querySelector('#signature');
  /** The checksums of the words that were read, by section. */
  const read = new Map();
  let code = '';
  let sections = {};

  const chosen = () => rows.filter(({tick}) => tick.checked && !tick.disabled);

  const drop = (row) => {
    row.tick.checked = false;
    read.delete(row.section);
  };

  const tell = (sentence = '') => {
    const names = chosen().map(({title}) => `“${title}”`);
    ticked.textContent = names.length ? `Ticked: ${names.join(', ')}.` : 'No section is ticked.';
    said.textContent = sentence;
    signature.value = '';
  };

  for (const row of rows)
    row.tick.addEventListener('change', () => {
      if (row.tick.checked) read.set(row.section, sections[row.section].translation);
      else read.delete(row.section);
      tell();
    });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const {by, on} = Object.fromEntries(new FormData(form));
    const names = chosen().map(({section}) => section);
    if (!names.length) return tell('Tick a section first.');
    const lacking = lackingIn({by, on});
    if (lacking) return tell(lacking);
    const reviewed = {by: inOneLine(by), on};
    const statuses = names.map((name) => {
      const {english, translation} = sections[name];
      return [name, {state: 'reviewed', reviewed, english, translation}];
    });
    tell('Made. Copy it, or change something above and make it again.');
    // It is to stand inside a <script>, which must not end before it does.
    signature.value = JSON.stringify({locale: code, sections: Object.fromEntries(statuses)}, null, 2).replaceAll(
      '<',
      '\\u003c',
    );
    signed(names, reviewed);
    return undefined;
  });

  document.querySelector('#copy').addEventListener('click', async () => {
    signature.select();
    try {
      await navigator.clipboard.writeText(signature.value);
      said.textContent = 'Copied.';
    } catch {
      said.textContent = 'It is selected: copy it with your keyboard.';
    }
  });

  return {
    /** @param locale As the live address has it; null while the file cannot be read. */
    update: (language, locale) => {
      const isOther = code !== language.code;
      if (!locale && !isOther) return;
      code = language.code;
      sections = locale?.sections ?? {};
      const lost = [];
      for (const row of rows) {
        const {state, translation} = sections[row.section] ?? {};
        const isWhole = translation !== undefined && state !== 'stale';
        row.allow(isWhole ? '' : 'Cannot be signed off: something in it, or in the labels, is left to do');
        if (!read.has(row.section) || (isWhole && !isOther && read.get(row.section) === translation)) continue;
        drop(row);
        if (!isOther) lost.push(row.title);
      }
      if (isOther) tell();
      else if (lost.length) tell(`Other words than you have read, so no longer ticked: ${lost.join(', ')}.`);
    },
  };
};
