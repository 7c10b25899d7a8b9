/**
 * The translator’s desk: English and one translation side by side, to edit in place. On the development server
 * (`npm start`) it first shows locales/*.xlf, live; from any other server, it begins with the files as they were when the
 * page was made, and asks for nothing more.
 */
import {elements} from '../dist/all-widgets.js';
import {makeDesk} from './translate/desk.js';
import {readProject} from './translate/project.js';
import {whatChanged} from './translate/what-changed.js';
import {codeGiven, give} from './translate/give.js';
import {keepingPlace} from './translate/keep-place.js';
import {watch} from './translate/live.js';
import {makeRows} from './translate/rows.js';
import {signOff} from './translate/sign-off.js';
import {countsOf, findingsList, isOpen, make, textOf} from './translate/units.js';

const menu = document.querySelector('#translation');
const said = document.querySelector('#said');
const problems = document.querySelector('#problems');
const rows = makeRows(elements);
let desk;
let firstLanguage;
const signing = signOff(rows, (groups, review) => desk?.sign(groups, review));

/** The language and samples on the page now, and a function that stops watching them. */
let shown;
let stop = () => {};

const say = (sentence) => {
  if (said.textContent !== sentence) said.textContent = sentence;
};

/**
 * Shows a language, and lists the changes since the last time.
 * @param editing How to change its messages; undefined while they come from the server.
 */
const show = async (language, live, editing) => {
  const before = shown?.language === language ? shown.units : undefined;
  // While a file cannot be read, its last words stay.
  const units = live.locale || !before ? live.units : before;
  const general = live.findings.filter(({id}) => !units.some((unit) => unit.id === id));
  shown = {language, units};
  await keepingPlace(async () => {
    if (live.locale) give(language, live);
    const code = codeGiven(language);
    problems.replaceChildren(...findingsList(general));
    problems.hidden = !general.length;
    document.querySelector('#totals').textContent = textOf(countsOf(units));
    for (const row of rows)
      row.show({language, units, findings: live.findings, code, locale: live.locale, desk: editing});
    signing.update(language, live.locale);
    await Promise.all(rows.map((row) => row.settled()));
  });
  if (general.some(({kind}) => kind === 'broken')) say('The file cannot be read right now: see below.');
  else if (before) say(whatChanged(before, units));
  else
    say(
      editing
        ? `${language.name}, to edit here. Download the file when you are done.`
        : `${language.name}, live from the file.`,
    );
  document.querySelector('#edit').hidden = Boolean(editing) || Boolean(language.isPseudo);
  for (const id of ['#download', '#download-signed']) document.querySelector(id).hidden = !editing;
};

const pick = (language) => {
  stop();
  const address = new URL(location.href);
  address.searchParams.set('lang', language.code);
  history.replaceState(history.state, '', address);
  say(`Reading ${language.name} …`);
  if (!language.counts) return editHere(language);
  desk.close();
  stop = watch(new URL(`live/${language.code}.json`, import.meta.url), {
    changed: (live) => show(language, live),
    failed: () => say('The server does not answer: start it again with "npm start".'),
  });
};

/** Takes the language from the server to the desk: from now on, nothing is asked for. */
const editHere = (language) => {
  stop();
  shown = undefined;
  return desk.begin(language).catch(({message}) => say(`${language.name} could not be read: ${message}`));
};

const fillMenu = (languages) => {
  for (const {code, name, counts} of languages) {
    const left = counts && Object.entries(counts).some(([state]) => isOpen(state));
    const how = left ? ` (${textOf(counts)})` : '';
    menu.append(new Option(`${name} – ${code}${how}`, code));
  }
  const wanted = new URLSearchParams(location.search).get('lang');
  const first = languages.find(({code}) => code === wanted) ?? languages[0];
  menu.value = first.code;
  menu.addEventListener('change', () => {
    if (!desk.isDirty()) return pick(languages.find(({code}) => code === menu.value));
    menu.value = shown.language.code;
    return say('Download your file first: another language takes its place.');
  });
  pick(first);
};

const begin = async () => {
  const project = await readProject().catch(() => undefined);
  if (!project)
    return say(
      'This page needs translate/words.json beside it: open it with "npm start", or from a site that was made with it.',
    );
  [firstLanguage] = project.languages;
  document.querySelector('#parts').append(make('li', {}, make('a', {href: '#sign-off'}, 'Sign')));
  desk = makeDesk(project, {show, say});
  if (!project.isLive) return fillMenu(project.languages);
  const response = await fetch(new URL('live/index.json', import.meta.url));
  const {languages, bundleIsOlder} = await response.json();
  if (bundleIsOlder) {
    const sentence =
      'The English in src has changed since this page was built: start "npm start" again to see it on the left';
    document.querySelector('#totals').before(...findingsList([{kind: 'stale', sentence}], 'p'));
  }
  return fillMenu(languages);
};

document.querySelector('#edit').addEventListener('click', () => editHere(shown.language));
for (const id of ['#download', '#download-signed'])
  document.querySelector(id).addEventListener('click', () => desk.download());
document.querySelector('#open').addEventListener('change', async ({target}) => {
  // A pseudo-language is never translated.
  const {language} = shown;
  if (!desk.isOpen()) await editHere(language.isPseudo ? firstLanguage : language);
  await desk.open([...target.files], document.querySelector('#opened'));
  menu.value = shown.language.code;
  target.value = '';
});

document
  .querySelector('#only-open')
  .addEventListener('change', ({target}) =>
    document.querySelector('#rows').classList.toggle('only-open', target.checked),
  );
document.querySelector('#open-all').addEventListener('click', () => {
  for (const details of document.querySelectorAll('#rows .messages')) details.open = true;
});

void begin();
