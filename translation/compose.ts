/** Writes an .xlf file anew from its own words and the English of now: always in the same form. Pure. */
import type {EnglishMessage} from '../tools/locales/english.ts';
import {signedNote} from '../lint/signatures.ts';
import {isSignedOff, isUntranslated} from '../tools/locales/states.ts';
import type {Unit} from '../tools/locales/unit.ts';
import type {XliffFile} from '../tools/locales/xliff.ts';

/**
 * Brings a file up to date: every message in the order of the content, with its note and, where space is short, its
 * greatest length; a translation of older English is marked, and both stand beside it until it is done anew.
 */
export const compose = ({locale, units, phases}: XliffFile, english: readonly EnglishMessage[]): string => {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="${locale}" source-language="en" original="lit-localize-inputs" datatype="plaintext">
<header>${phaseGroup(phases)}<note from="all-widgets">${draftNote}</note></header>
<body>
${english.map((message) => unitFor(message, known.get(message.id))).join('\n')}
</body>
</file>
</xliff>
`;
};

const unitFor = ({id, text, note, limit}: EnglishMessage, unit: Unit | undefined): string => {
  const isStale = unit?.target !== undefined && (unit.source !== text || isUntranslated(unit.state));
  const before = isUntranslated(unit?.state ?? '') ? unit?.previous : undefined;
  const previous = before ?? (unit && unit.source !== text && {source: unit.source, target: unit.target ?? ''});
  return [
    `<trans-unit id="${attribute(id)}"${limit ? ` maxwidth="${limit}" size-unit="char"` : ''}>`,
    `  <source>${escape(text)}</source>`,
    ...(unit?.target === undefined ? [] : [`  ${targetOf(unit, isStale)}`]),
    ...(isStale && previous
      ? [
          `  <alt-trans alttranstype="previous-version"><source>${escape(previous.source)}</source><target>${escape(previous.target)}</target></alt-trans>`,
        ]
      : []),
    `  <note from="lit-localize">${escape(note)}</note>`,
    ...(unit?.target !== undefined && !isStale && isSignedOff(unit.state)
      ? [`  <note from="all-widgets">${signedNote(id, unit.target)}</note>`]
      : []),
    ...(unit?.notes ?? [])
      // Tools give our own note back under another name.
      .filter((other) => other.text !== note)
      .map(({from, text}) => `  <note${from && ` from="${attribute(from)}"`}>${escape(text)}</note>`),
    '</trans-unit>',
  ].join('\n');
};

const targetOf = ({target, state, phase}: Unit, isStale: boolean): string => {
  const now = isStale ? 'needs-translation' : state || 'needs-review-translation';
  return `<target state="${now}"${!isStale && phase ? ` phase-name="${attribute(phase)}"` : ''}>${escape(target!)}</target>`;
};

const phaseGroup = (phases: XliffFile['phases']): string =>
  phases.size
    ? `<phase-group>${[...phases]
        .map(
          ([name, {by, on}]) =>
            `<phase phase-name="${attribute(name)}" process-name="review" contact-name="${attribute(by)}" date="${on}T00:00:00Z"/>`,
        )
        .join('')}</phase-group>`
    : '';

const draftNote =
  'Draft. Targets with state="needs-review-translation" are machine-made and no person has checked them. See locales/README.md.';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const attribute = (text: string): string => escape(text).replaceAll('"', '&quot;');
