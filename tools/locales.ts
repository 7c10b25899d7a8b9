/**
 * The translator's command. Alone, it brings the .xlf files up to date with the English and says what is left to do;
 * with `check` it only looks, and fails where anything is; with `publish`, as the build calls it, it writes the locale
 * data of every section that is whole; with `status` it prints a table of all languages. `npm run locales` does
 * the first and then builds: see tools/translator.ts.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {checkLocale, publishable, sectionOf, type Finding} from './locales/check.ts';
import {digestOf, isCurrent, renew} from './locales/edition.ts';
import {openProject, readEnglish} from './locales/english.ts';
import {publish, type Publication} from './locales/publish.ts';
import {statusTable} from './locales/status.ts';
import {markStale, readXliff, tidy} from './locales/xliff.ts';

const command = process.argv[2] ?? 'update';
const editionFile = 'src/content/edition.ts';

const main = async (): Promise<number> => {
  const {localizer, targetLocales} = openProject('lit-localize.json');
  const english = readEnglish(localizer);
  const look = () => targetLocales.map((locale) => examine(locale, english));

  const before = look();
  if (command === 'publish') {
    publish(before);
    for (const {findings} of before) findings.forEach(say);
    before.forEach(sayWhatIsHeld);
    return 0;
  }
  if (command === 'status') {
    console.log(statusTable(before, english));
    return 0;
  }
  const broken = before.flatMap(({findings}) => findings.filter(({kind}) => kind === 'broken'));
  if (broken.length) return tell(broken, 'Nothing was written.');

  const edition = readFileSync(editionFile, 'utf8');
  const digest = digestOf(english);
  if (command === 'check') {
    const findings = before.flatMap(({findings}) => findings);
    if (!isCurrent(edition, digest)) console.error(`${editionFile}: the English has changed; run "npm run locales".`);
    return (
      tell(findings, `${english.length} messages, ${targetLocales.length} languages.`) ||
      Number(!isCurrent(edition, digest))
    );
  }
  if (!isCurrent(edition, digest))
    writeFileSync(editionFile, renew(edition, digest, new Date().toISOString().slice(0, 10)));
  for (const {file, findings} of before)
    if (existsSync(file))
      writeFileSync(file, markStale(readFileSync(file, 'utf8'), new Set(findings.filter(isStale).map(({id}) => id!))));
  await openProject('lit-localize.json').localizer.writeInterchangeFiles();
  const ids = english.map(({id}) => id);
  for (const {file} of before) writeFileSync(file, tidy(readFileSync(file, 'utf8'), ids));

  tell(
    look().flatMap(({findings}) => findings),
    `${english.length} messages, ${targetLocales.length} languages.`,
  );
  return 0;
};

interface Examined extends Publication {
  readonly file: string;
  readonly findings: readonly Finding[];
}

const examine = (locale: string, english: Parameters<typeof checkLocale>[2]): Examined => {
  const file = `locales/${locale}.xlf`;
  const xml = existsSync(file) ? readFileSync(file, 'utf8') : emptyXliff(locale);
  const xliff = readXliff(file, xml, locale);
  const findings = checkLocale(file, xliff, english);
  return {file, xliff, findings, messages: publishable(xliff, findings)};
};

const emptyXliff = (locale: string): string => `<xliff><file target-language="${locale}"><body></body></file></xliff>`;

const isStale = ({kind}: Finding): boolean => kind === 'stale';

const say = ({file, line, sentence}: Finding): void => console.error(`${file}:${line} ${sentence}.`);

const sayWhatIsHeld = ({xliff, findings, messages}: Examined): void => {
  if (!findings.length) return;
  if (!Object.keys(messages).length) return console.error(`${xliff.locale}: not published at all.`);
  const held = [...new Set(findings.filter(({kind}) => kind !== 'unknown').map(({id}) => sectionOf(id!)))];
  if (held.length) console.error(`${xliff.locale}: not published, so shown in English: ${held.join(', ')}.`);
};

const tell = (findings: readonly Finding[], otherwise: string): number => {
  findings.forEach(say);
  console.error(findings.length ? `${findings.length} left to do. ${otherwise}` : `Locales are complete: ${otherwise}`);
  return Number(findings.length > 0);
};

process.exitCode = await main();
