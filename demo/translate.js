/**
 * The translators' preview: English and one translation side by side, live from locales/*.xlf. The development server
 * (`npm start`) has the words; without it, the page shows what is published.
 */
import {addLocale, elements, locales} from '../dist/all-widgets.js';
import {keepingPlace} from './translate/keep-place.js';
import {watch} from './translate/live.js';
import {makeRows} from './translate/rows.js';
import {signOff} from './translate/sign-off.js';
import {countsOf, findingsList, isOpen, textOf} from './translate/units.js';

const menu = document.querySelector('#translation');
const said = document.querySelector('#said');
const problems = document.querySelector('#problems');
const rows = makeRows(elements);
const signing = signOff(rows);

/** The languages whose words the elements have been given, by their live codes. */
const given = new Set();
/** What the page shows now, and how to stop watching it. */
let shown;
let stop = () => {};

const say = (sentence) => {
  if (said.textContent !== sentence) said.textContent = sentence;
};

/**
 * The code that the elements know the live words under: a variant of the language, because under its own code they would
 * be a hospital's changes to what is published, and be marked as such.
 */
const liveCode = ({code, isPseudo}) => (isPseudo ? code : `${code}-preview`);

/** Gives the elements every word of the file; where it has none, the English between brackets. */
const give = (language, {locale, units}) => {
  const code = liveCode(language);
  const missing = ({english}) => `\u2068[English: ${english}]\u2069`;
  const messages = Object.fromEntries(units.map((unit) => [unit.id, locale.messages[unit.id] ?? missing(unit)]));
  // Without checksums, which are for data and bundle of different days; here both are of today, or the page says so. What
  // is not up to date is shown all the same.
  const sections = Object.entries(locale.sections ?? {}).map(([name, {state, reviewed}]) => [
    name,
    {state: state === 'stale' ? 'draft' : state, reviewed},
  ]);
  addLocale(code, {...locale, locale: code, sections: Object.fromEntries(sections), messages});
  given.add(code);
};

/** Shows what the server has just sent, and says what is new since the last time. */
const show = async (language, live) => {
  const before = shown?.language === language ? shown.units : undefined;
  // While a file cannot be read, its last words stay.
  const units = live.locale || !before ? live.units : before;
  const general = live.findings.filter(({id}) => !units.some((unit) => unit.id === id));
  shown = {language, units};
  await keepingPlace(async () => {
    if (live.locale) give(language, live);
    const code = given.has(liveCode(language)) ? liveCode(language) : undefined;
    problems.replaceChildren(...findingsList(general));
    problems.hidden = !general.length;
    document.querySelector('#totals').textContent = textOf(countsOf(units));
    for (const row of rows) row.show({language, units, findings: live.findings, code, locale: live.locale});
    signing.update(language, live.locale);
    await Promise.all(rows.map((row) => row.settled()));
  });
  if (general.some(({kind}) => kind === 'broken')) say('The file cannot be read right now: see below.');
  else if (before) say(whatChanged(before, units));
  else say(`${language.name}, live from the file.`);
};

const whatChanged = (before, units) => {
  const old = new Map(before.map((unit) => [unit.id, JSON.stringify(unit)]));
  const changed = units.filter((unit) => old.get(unit.id) !== JSON.stringify(unit)).map(({id}) => id);
  const few = changed.slice(0, 5).join(', ') + (changed.length > 5 ? ` and ${changed.length - 5} more` : '');
  return `${clock()}: ${changed.length ? `changed ${few}` : 'read again, and no message has changed'}.`;
};

const clock = () => new Date().toLocaleTimeString('en-GB');

const pick = (language) => {
  stop();
  const address = new URL(location.href);
  address.searchParams.set('lang', language.code);
  history.replaceState(history.state, '', address);
  if (!language.counts) return showPublished(language);
  say(`Reading ${language.name} …`);
  stop = watch(`live/${language.code}.json`, {
    changed: (live) => show(language, live),
    failed: () => say('The server does not answer: start it again with "npm start".'),
  });
};

/** Without the live address: the words of dist/locales, in which nothing moves. */
const showPublished = (language) => {
  for (const row of rows) row.show({language, units: [], findings: [], code: language.code, locale: null});
  signing.update(language, null);
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
  menu.addEventListener('change', () => pick(languages.find(({code}) => code === menu.value)));
  pick(first);
};

const begin = async () => {
  const response = await fetch('live/index.json').catch(() => undefined);
  const isLive = response?.ok && response.headers.get('content-type')?.includes('json');
  document.documentElement.classList.toggle('published', !isLive);
  if (isLive) {
    const {languages, bundleIsOlder} = await response.json();
    if (bundleIsOlder) {
      const sentence =
        'The English in src has changed since this page was built: start "npm start" again to see it on the left';
      document.querySelector('#totals').before(...findingsList([{kind: 'stale', sentence}], 'p'));
    }
    return fillMenu(languages);
  }
  say('This page is served without "npm start", so you see the languages as published, without messages and sign-off.');
  const published = Object.entries(locales).filter(([code]) => code !== 'en');
  fillMenu(published.map(([code, {name, direction}]) => ({code, name, direction})));
};

document
  .querySelector('#only-open')
  .addEventListener('change', ({target}) =>
    document.querySelector('#rows').classList.toggle('only-open', target.checked),
  );
document.querySelector('#open-all').addEventListener('click', () => {
  for (const details of document.querySelectorAll('#rows .messages')) details.open = true;
});

void begin();
