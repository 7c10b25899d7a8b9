/**
 * The clinician’s desk: every English statement with its facts and sources, and a signature for the sections that were
 * read. Everything stays in the page: it loads its own files, then nothing, and sends nothing.
 */
import '../dist/all-widgets.js';
import {make} from './translate/units.js';
import {readSignature} from './review/checks.js';
import {standingOf} from './review/signatures.js';
import {makeSections} from './review/sections.js';
import {signing} from './review/sign.js';

const said = document.querySelector('#said');
const problems = document.querySelector('#problems');

const begin = async () => {
  const response = await fetch(new URL('review/statements.json', import.meta.url));
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const data = await response.json();
  const sections = makeSections(data);
  const form = signing(sections, data.edition);
  /** Earlier records and signatures, in the order in which they were opened. */
  const opened = [];

  const showStanding = () => {
    for (const section of sections) section.show(standingOf(section.data, opened));
    form.update(opened);
  };

  /** Takes the files that can be used, and names the others, each with its reason. */
  const take = (files) => {
    const wrong = [];
    for (const {file, text} of files) {
      try {
        opened.push({...readSignature(text), file});
      } catch ({message}) {
        wrong.push(make('li', {className: 'finding'}, make('strong', {}, `${file} `), `is not used: ${message}`));
      }
    }
    problems.replaceChildren(...wrong);
    problems.hidden = !wrong.length;
    showStanding();
    return files.length - wrong.length;
  };

  const open = async (files) => {
    // A file that has gone since it was chosen holds nothing.
    const count = take(
      await Promise.all(files.map(async (file) => ({file: file.name, text: await file.text().catch(() => '')}))),
    );
    const changed = sections.filter(({standing}) => standing.changed);
    said.textContent = `${count} of ${files.length} ${files.length === 1 ? 'file' : 'files'} opened. ${
      changed.length
        ? `Changed since it was signed: ${changed.map(({data: {title}}) => `“${title}”`).join(', ')}.`
        : 'No signed section has changed.'
    }`;
  };

  const {version, changed} = data.edition;
  document.querySelector('#edition').textContent = `Text version ${version}, words last changed on ${changed}.`;
  document.querySelector('#earlier').addEventListener('change', ({target}) => {
    const files = [...target.files];
    // So that the same file can be chosen again, once it is mended.
    target.value = '';
    void open(files);
  });
  document.querySelector('#show').addEventListener('change', ({target}) => {
    document.querySelector('#rows').dataset.show = target.value;
    const left = sections.reduce((sum, section) => sum + section.count(target.value), 0);
    said.textContent = `${left} ${left === 1 ? 'statement' : 'statements'} shown.`;
  });
  document.querySelector('#parts').append(make('li', {}, make('a', {href: '#sign-off'}, 'Sign')));
  take(data.records);
  const all = sections.reduce((sum, section) => sum + section.count(''), 0);
  said.textContent = `${all} statements in ${sections.length} sections; ${sections.reduce((sum, section) => sum + section.count('to-decide'), 0)} wait for a clinician’s decision.`;
};

begin().catch(({message}) => {
  said.textContent = `The statements could not be read (${message}): this page needs review/statements.json beside it.`;
});
