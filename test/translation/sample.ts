/** A small content and a Spanish file for it, for the tests of the translator's tools. */
import {checkLocale} from '../../tools/locales/check.ts';
import type {EnglishMessage} from '../../tools/locales/english.ts';
import {localeData} from '../../tools/locales/publish.ts';
import {readXliff} from '../../tools/locales/xliff.ts';
import {flawsIn} from '../../translation/flaws.ts';
import {takeUp} from '../../translation/take-up.ts';

export const english: readonly EnglishMessage[] = [
  {id: 'causes.title', text: 'What causes it?', note: 'Heading.', limit: undefined},
  {id: 'causes.start', text: 'It starts & grows < fast.', note: 'One cell.', limit: undefined},
  {id: 'overview.title', text: 'What is it?', note: 'Keep it under 30 characters.', limit: 29},
];

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface UnitParts {
  /** XML in the target. */
  readonly target?: string | undefined;
  readonly state?: string;
  readonly source?: string;
  /** XML after the target. */
  readonly more?: string;
}

/** One `<trans-unit>`, translated word for word as "ES causes.title" unless told otherwise. */
export const unit = (id: string, parts: UnitParts = {}): string => {
  const text = english.find((message) => message.id === id)?.text ?? '';
  const {target = `ES ${id}`, state = 'needs-review-translation', source = escape(text), more = ''} = parts;
  const words =
    'target' in parts && parts.target === undefined ? '' : `<target${state && ` state="${state}"`}>${target}</target>`;
  return `<trans-unit id="${id}">\n<source>${source}</source>\n${words}${more}\n</trans-unit>`;
};

export const units: readonly string[] = english.map(({id}) => unit(id));

/** The units with one of them in another way. */
export const withUnit = (id: string, parts: UnitParts): readonly string[] =>
  english.map((message) => unit(message.id, message.id === id ? parts : {}));

export const without = (id: string): readonly string[] => units.filter((text) => !text.includes(`"${id}"`));

export const xliff = (body: readonly string[] = units, {language = 'es', header = ''} = {}): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="${language}" source-language="en" original="x" datatype="plaintext">${header}
<body>
${body.join('\n')}
</body>
</file>
</xliff>
`;

/** A header in which these people, with these days, have signed in these phases. */
export const signedBy = (...phases: readonly (readonly [phase: string, by: string, on: string])[]): string =>
  `<header><phase-group>${phases
    .map(
      ([phase, by, on]) =>
        `<phase phase-name="${phase}" process-name="review" contact-name="${by}" date="${on}T00:00:00Z"/>`,
    )
    .join('')}</phase-group></header>`;

/** The results of our tools for a Spanish file: its messages, the findings and the published locale. */
export const look = (xml: string, messages = english) => {
  const file = readXliff('locales/es.xlf', xml, 'es', takeUp(messages));
  const findings = checkLocale('locales/es.xlf', file, messages, flawsIn);
  return {file, findings, published: localeData({xliff: file, findings}, messages)};
};
