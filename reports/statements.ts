/** Every statement of the condition with its message ids, its facts and the sources that hold them, as data. */
import {leukemia as condition} from '../src/conditions/leukemia/index.ts';
import type {Country} from '../src/content/help-blocks.ts';
import {groupOf, type Message} from '../src/content/message.ts';
import type {Notes} from '../src/content/notes.ts';
import type {Block, FeverWords, Section} from '../src/content/section.ts';
import {notesOf} from './notes-of.ts';
import {fill, row, type StatementRow} from './statement-row.ts';

/** A section of the condition. */
export interface SectionRows {
  readonly section: Section;
  readonly rows: readonly StatementRow[];
}

const rowsIn = (block: Block, notes: Notes): readonly StatementRow[] => {
  const inner = (blocks: readonly Block[]): readonly StatementRow[] => blocks.flatMap((each) => rowsIn(each, notes));
  switch (block.kind) {
    case 'paragraph':
      return statement([block.message], block, notes);
    case 'list':
      return block.items.flatMap((item) =>
        statement(
          [item.term, item.message].filter((part) => part !== undefined),
          item,
          notes,
        ),
      );
    case 'call':
      return [row([block.call]), row([block.otherwise], {lead: 'If the hospital gives no number:'})];
    case 'slot':
      return [
        row([], {kind: 'slot', words: `Until the hospital gives its own words (slot “${block.name}”):`}),
        ...inner(block.blocks),
      ];
    case 'help-lines':
      return [row([block.lead]), ...block.countries.flatMap(({country, lines}) => lines.map(lineOf(country, notes)))];
    case 'questions':
      return block.items.map((question) => row([question], {told: [notes.questions?.[question.id] ?? '']}));
    case 'fields':
      return block.items.map((field) => row([field], {lead: 'To fill in:'}));
    case 'contact':
      return [block.call, block.appointment].flatMap((message) => (message ? [row([message], {kind: 'outside'})] : []));
    case 'bibliography':
      return [];
    case 'group':
      return [row([block.heading], {kind: 'heading'}), ...inner(block.blocks)];
    case 'notice':
      return [row([block.label], {kind: 'label', lead: block.urgency}), ...inner(block.blocks)];
  }
};

const lineOf =
  (country: string, {lines = {}}: Notes) =>
  ({name, phone}: Country['lines'][number]): StatementRow => {
    const {fact = '', sources = []} = lines[name] ?? {};
    return row([], {words: `${country}: ${name}, ${phone}`, told: [fact], sources});
  };

interface Told {
  readonly term?: Message;
  readonly cites: readonly string[];
  readonly instead?: FeverWords;
}

/** A statement, and below it the words that stand in its place at some hospitals. */
const statement = (
  messages: readonly Message[],
  {term, cites: sources, instead}: Told,
  {facts = {}}: Notes,
): readonly StatementRow[] => {
  const told = messages.flatMap(({id}) => facts[id] ?? []);
  const words = messages.flatMap((message) => (message === term ? [] : [message.text])).join(' ');
  return [
    row(messages, {words, told, sources, ...(term && {term: fill(term.text)})}),
    ...placesTaken(instead).map(([when, message]) => row([message], {lead: `${when}:`, told, sources})),
  ];
};

const placesTaken = (instead: FeverWords = {}): readonly (readonly [string, Message])[] => {
  const {twoPart, routes} = instead;
  return [
    ...(twoPart ? [['Instead, if the hospital’s rule has two limits', twoPart] as const] : []),
    ...Object.entries(routes ?? {}).map(([route, words]) => [`Instead, if it measures by “${route}”`, words] as const),
  ];
};

/** The caption of each picture says something that its section says, in words of its own. */
const captionsOf = ({pictures = []}: Section, notes: Notes): readonly StatementRow[] =>
  pictures.flatMap((picture) => {
    const [caption, ...instead] = statement([picture.message], picture, notes);
    return [{...caption!, lead: 'Caption of a picture:'}, ...instead];
  });

/** Captions and labels of every picture, each message once: as a group of messages, they are signed on their own. */
const pictureRowsOf = (sections: readonly Section[], notes: Notes): readonly StatementRow[] => {
  const labels = new Set<string>();
  return sections.flatMap((section) => {
    const title = `Caption of a picture in “${section.title.text}”:`;
    return (section.pictures ?? []).flatMap((picture) => [
      ...captionsOf({...section, pictures: [picture]}, notes).map((each, at) => (at ? each : {...each, lead: title})),
      ...picture.labels.flatMap((label) => {
        if (typeof label === 'string' || labels.has(label.id) || groupOf(label.id) !== pictureGroup) return [];
        labels.add(label.id);
        return [row([label], {lead: 'Label in a picture:'})];
      }),
    ]);
  });
};

const pictureNotes = await notesOf('conditions/leukemia', 'pictures');

const sections = condition.sections.flatMap((placed): readonly Section[] =>
  'section' in placed ? [placed.section] : [],
);

/** Group of the messages of pictures, which stand in several sections. */
export const pictureGroup = 'picture';
export const pictureTitle = 'Captions and labels of the pictures';
export const pictureRows = pictureRowsOf(sections, pictureNotes);

/** Every section in page order, with its title. */
export const sectionRows: readonly SectionRows[] = await Promise.all(
  sections.map(async (section) => {
    const notes = await notesOf('conditions/leukemia', section.name);
    const title = row([section.title], {kind: 'outside'});
    return {
      section,
      rows: [title, ...section.blocks.flatMap((block) => rowsIn(block, notes)), ...captionsOf(section, pictureNotes)],
    };
  }),
);
