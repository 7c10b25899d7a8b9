/** The words of our own sections, by the records in the build. */
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {nameOf, type Condition} from '../../src/content/condition.ts';
import type {Message} from '../../src/content/message.ts';
import type {Section} from '../../src/content/section.ts';
import {messagesIn} from '../../src/content/translate.ts';
import {isUrgent, walk} from '../../src/content/walk.ts';
import {bare} from '../../src/content/without.ts';
import {needsCaution} from '../../src/i18n/caution.ts';
import {filledIn, saidIn} from '../content/said.ts';
import {dist} from './dist.mjs';
import {profile} from './hospital.ts';
import {languages, type Language} from './languages.ts';
import {sectionTags} from './tags.ts';
import type {Expected, SectionWords} from './words.ts';

const {publication} = (await import(pathToFileURL(join(dist, 'modules/prerender/index.js')).href)) as {
  readonly publication: {readonly condition: Condition};
};

const sections: Readonly<Record<string, Section>> = Object.fromEntries(
  publication.condition.sections.flatMap((placed) =>
    'section' in placed ? [[`all-${nameOf(placed)}`, placed.section]] : [],
  ),
);

/** The words that readers see of one of our sections under the invented hospital's profile, with its numbers in them. */
export const conditionWords = (tag: string, language: Language): SectionWords => {
  const section = sections[tag]!;
  const said = saidIn(section, profile);
  const ids = new Set(said.map(({id}) => id));
  // Terms stand in the text, and have tests of their own, as pictures have.
  const unsaid = messagesIn(bare(section)).filter(({id}) => !ids.has(id));
  const isDraft = language.sections[sectionTags[tag]!]?.state === 'draft';
  const isDoubtful = isDraft && isUrgent(section) && needsCaution(language.code);
  const notice = isDraft ? ['draft', 'draft-notice'] : [];
  if (isDraft && isUrgent(section)) notice.push(isDoubtful ? 'draft-caution' : 'draft-urgent');
  const [, ...withoutTitle] = wordsIn(section, said, languages[0]!);
  return {
    said: [...notice.map((name) => labelOf(name, language)), ...wordsIn(section, said, language)],
    unsaid: wordsIn(section, unsaid, language),
    copy: isDoubtful ? [labelOf('english', language), ...withoutTitle] : [],
  };
};

const labelOf = (name: string, {messages}: Language): Expected => ({
  name: `label.${name}`,
  text: messages[`label.${name}`] ?? name,
});

const wordsIn = (section: Section, said: readonly Message[], language: Language): readonly Expected[] => {
  const {code, lang, messages} = language;
  return said.map(({id, text}) => {
    const words = code === 'en' ? text : messages[id];
    if (words === undefined) throw new Error(`Expected "${id}" in locales/${code}.json, but there is none.`);
    return {name: id, text: filledIn(words, lang, {hospital: profile.name, phone: phoneIn(section, id)})};
  });
};

/** The number for a message: that of a block to call, which stands on a line of its own, or else the hospital's. */
const phoneIn = (section: Section, id: string): string => {
  const block = walk(section).find((block) => block.kind === 'call' && block.call.id === id);
  return block?.kind === 'call' ? ` ${profile[block.line]} ` : profile.phone;
};
