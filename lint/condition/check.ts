/** Faults of a condition that its types allow; the build refuses them. Pure. */
import {aboveTabs, nameOf, type Condition} from '../../src/content/condition.ts';
import {groupOf, type Message} from '../../src/content/message.ts';
import {placeholders, type Block, type Section} from '../../src/content/section.ts';
import {messagesIn} from '../../src/content/translate.ts';
import {bare} from '../../src/content/without.ts';
import {statementsIn, walk, type Statement} from '../../src/content/walk.ts';
import {faultsOfLimits, idOf, placeholdersIn, type Fault} from './fever.ts';

/** A condition, and where it is written. */
export interface Written {
  readonly condition: Condition;
  /** The file of its record. */
  readonly file: string;
  /** The file of each message, by id. */
  readonly files: ReadonlyMap<string, string>;
  /** Records of the words that stand around those of a condition. */
  readonly words: unknown;
}

/** @returns Sentences that name a file and a message; none where all is well. */
export const checkCondition = ({condition, file, files, words}: Written): readonly string[] => [
  ...[...sharedNames(condition), ...strayTabs(condition)].map((sentence) => `${file}: ${sentence}.`),
  ...[...sharedIds(condition, words), ...sectionsOf(condition).flatMap((section) => faultsIn(section, condition))].map(
    ([id, sentence]) => `${files.get(id) ?? file}: "${id}" ${sentence}.`,
  ),
];

const sectionsOf = ({sections}: Condition): readonly Section[] =>
  sections.flatMap((placed) => ('section' in placed ? [placed.section] : []));

const faultsIn = (section: Section, condition: Condition): readonly Fault[] => [
  // Pictures have a group of their own.
  ...otherGroups({...section, pictures: []}, sectionsOf(condition)),
  ...unfilled(section),
  ...statementsIn(section).flatMap((statement) => [
    ...strayKeys(statement, condition.references),
    ...faultsOfLimits(statement),
  ]),
];

const sharedNames = (condition: Condition): readonly string[] => {
  const names = ['language-picker', 'page', ...condition.sections.map(nameOf)];
  return repeated(names).map(
    (name) => `"${name}"${titlesOf(condition, name)} is the name of two elements; give each a name of its own`,
  );
};

const strayTabs = (condition: Condition): readonly string[] => {
  const tabs = condition.tabs.map(({id}) => id);
  return condition.sections.flatMap((placed) => {
    const [name, {tab}] = [nameOf(placed), placed];
    if (tab === undefined || tab === aboveTabs || tabs.includes(tab)) return [];
    return [
      `the section "${name}"${titlesOf(condition, name)} is in the tab "${tab}"; the tabs are ${tabs.join(', ')}`,
    ];
  });
};

/** Message ids of the titles of the sections of a name. */
const titlesOf = (condition: Condition, name: string): string => {
  const ids = sectionsOf(condition).flatMap((section) => (section.name === name ? [section.title.id] : []));
  return ids.length ? ` (${[...new Set(ids)].join(', ')})` : '';
};

/** Sections may share a message, with the same text, and two records of words may have the same one. */
const sharedIds = (condition: Condition, words: unknown): readonly Fault[] => {
  // Pictures and terms of a section may have a label in common.
  const sections = sectionsOf(condition).map((section) => messagesIn(bare(section)));
  const all = sectionsOf(condition).flatMap(messagesIn);
  const texts = new Map(all.map((message) => [`${message.id} ${message.text}`, message]));
  const others = new Set(messagesIn([condition.title, condition.tabs, words]));
  const ids = [[...texts.values(), ...others], ...sections].flatMap((messages) => repeated(messages.map(({id}) => id)));
  return [...new Set(ids)].map((id) => [id, 'is the id of two messages; give each an id of its own']);
};

const repeated = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, at) => names.indexOf(name) < at)),
];

/** A section is translated and reviewed as the group of its title. It may share messages of another section. */
const otherGroups = (section: Section, sections: readonly Section[]): readonly Fault[] => {
  const group = groupOf(section.title.id);
  const isIn = (id: string, {title}: Section): boolean => groupOf(title.id) === groupOf(id);
  const isShared = (id: string): boolean =>
    sections.some((other) => isIn(id, other) && messagesIn(other).some((message) => message.id === id));
  return messagesIn(section).flatMap(({id}): readonly Fault[] =>
    groupOf(id) === group || isShared(id)
      ? []
      : [[id, `is in a section titled "${section.title.id}"; begin its id with "${group}."`]],
  );
};

const unfilled = (section: Section): readonly Fault[] => {
  const lasting = new Set([section.title, ...walk(section).flatMap(lastingIn)]);
  return messagesIn(section).flatMap((message) =>
    placeholdersIn(message).flatMap((name): readonly Fault[] => {
      if (!placeholders.includes(name))
        return [[message.id, `has {${name}}, which nothing fills; there are ${placeholders.join(', ')}`]];
      // A hospital may have given no number, and messages that name it are left out.
      return name === 'phone' && lasting.has(message)
        ? [
            [
              message.id,
              'has {phone}, which may be missing; name it in a paragraph, in the text of an entry or in a call',
            ],
          ]
        : [];
    }),
  );
};

/** Messages that always stand, because others need them: a text its heading, an entry its term, a link its words. */
const lastingIn = (block: Block): readonly Message[] => {
  switch (block.kind) {
    case 'group':
      return [block.heading];
    case 'notice':
      return [block.label];
    case 'list':
      return block.items.flatMap(({term}) => term ?? []);
    case 'contact':
      return block.appointment ? [block.appointment] : [];
    case 'call':
      return [block.otherwise];
    default:
      return [];
  }
};

const strayKeys = (statement: Statement, references: Condition['references']): readonly Fault[] =>
  statement.cites
    .filter((key) => !Object.hasOwn(references, key))
    .map((key) => [idOf(statement), `cites "${key}", which is no reference of the condition`]);
