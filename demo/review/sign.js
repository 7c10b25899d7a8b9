import {download} from '../translate/download.js';
import {makeRecord, scriptText} from './record.js';
import {inOneLine, lackingIn} from './checks.js';

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

  /** What was made before a change lacks it, so it is taken away. */
  const change = () => {
    isKept = false;
    tell(record ? 'Changed since the signature was made: make it again.' : '');
  };

  for (const {tick} of sections) tick.addEventListener('change', change);
  // Decisions and remarks; what is typed into an element, as readers see it, is neither.
  document
    .querySelector('#rows')
    .addEventListener('input', ({target}) => target.matches('input, textarea') && change());
  form.addEventListener('input', () => record && change());

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const {by, on} = Object.fromEntries(new FormData(form));
    const isSigned = chosen().length > 0;
    if (!isSigned && !sections.some((section) => section.remarks().length)) return tell('Tick a section first.');
    const lacking = lackingIn({by, on});
    if (lacking) return tell(lacking);
    const states = sections.map((section) => ({
      ...section.data,
      holding: section.standing.holding,
      isTicked: section.tick.checked && !section.tick.disabled,
      decided: section.decided(),
      remarks: section.remarks(),
    }));
    tell(
      isSigned
        ? 'Made. Copy it, and download the record.'
        : 'No section is ticked, so you sign nothing. Download the record: it has your remarks.',
    );
    const made = makeRecord(states, opened, {by: inOneLine(by), on}, edition);
    record = made.record;
    signature.value = isSigned ? scriptText(made.small) : '';
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
