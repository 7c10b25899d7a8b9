import {download} from '../translate/download.js';
import {isDay, together} from './signatures.js';

/**
 * The form in which a clinician signs the sections that are ticked. Earlier valid signatures stay in the new file, so
 * that a hospital needs one file; of two people who signed the same words, both are named.
 */
export const signing = (sections, edition) => {
  const form = document.querySelector('#sign-form');
  const said = document.querySelector('#sign-said');
  const signature = document.querySelector('#signature');
  let opened = [];
  let record;
  let isKept = true;

  const chosen = () => sections.filter(({tick}) => tick.checked && !tick.disabled);

  const tell = (sentence = '') => {
    const names = chosen().map(({data: {title}}) => `“${title}”`);
    document.querySelector('#ticked').textContent = names.length
      ? `Ticked: ${names.join(', ')}.`
      : 'No section is ticked.';
    said.textContent = sentence;
    signature.value = '';
    record = undefined;
  };

  for (const {tick} of sections)
    tick.addEventListener('change', () => {
      isKept = false;
      tell();
    });

  const statusOf = ({data: {checksum}, standing, tick}, own) => {
    const reviews = [
      ...standing.holding.map(({reviewed}) => reviewed),
      ...(tick.checked && !tick.disabled ? [own] : []),
    ];
    return reviews.length ? {state: 'reviewed', reviewed: together(reviews), translation: checksum} : undefined;
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const {by, on} = Object.fromEntries(new FormData(form));
    if (!chosen().length) return tell('Tick a section first.');
    if (!by.trim()) return tell('Write your name first.');
    if (!isDay(on)) return tell('Write the day as in 2026-10-01.');
    const signed = sections.flatMap((section) => {
      const status = statusOf(section, {by: by.trim(), on});
      return status ? [[section, status]] : [];
    });
    tell('Made. Copy it, and download the record.');
    const small = {
      locale: 'en',
      sections: Object.fromEntries(signed.map(([{data}, status]) => [data.section, status])),
    };
    record = {
      ...small,
      format: 1,
      edition,
      words: Object.assign({}, ...signed.map(([{data}]) => data.messages)),
      decided: unique([...opened.flatMap(({decided}) => decided), ...sections.flatMap((section) => section.decided())]),
      remarks: remarksOf(sections, opened, by.trim()),
    };
    // It is to stand inside a <script>, which must not end before it does.
    signature.value = JSON.stringify(small, null, 2).replaceAll('<', '\\u003c');
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

  document.querySelector('#record').addEventListener('click', () => {
    if (!record) return tell('Make the signature first.');
    const name = `review-en-${new FormData(form).get('on')}.json`;
    download(name, JSON.stringify(record, null, 1), 'application/json');
    isKept = true;
    said.textContent = `Downloaded as ${name}.`;
    return undefined;
  });

  addEventListener('beforeunload', (event) => isKept || event.preventDefault());

  return {
    /** The new file holds the signatures of earlier files. */
    update: (files) => {
      opened = files;
      tell();
    },
  };
};

const unique = (values) => [...new Set(values)];

/** Remarks of everybody, each under the name of its writer: of two on one message, none is lost. */
const remarksOf = (sections, opened, by) => {
  const own = sections.flatMap((section) => section.remarks());
  const mine = own.length ? {[by]: Object.fromEntries(own)} : {};
  const merged = {};
  for (const [name, remarks] of [...opened.flatMap(({remarks}) => Object.entries(remarks)), ...Object.entries(mine)])
    merged[name] = {...merged[name], ...remarks};
  return merged;
};
