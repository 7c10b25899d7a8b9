/** The rows of the checklist: what a person does with a screen reader in a section, and what should be heard. */
import type {Evidence} from './evidence.ts';

export interface Step {
  /** Criteria of the report that the answer is a result for. */
  readonly nums: readonly string[];
  readonly name: string;
  /** The act, as an instruction. */
  readonly does: string;
  /** A sentence that holds where all is well: the question is whether it does. */
  readonly hears: string;
  /** Roles in the accessibility tree, one of which a section must have; every section has the step without them. */
  readonly roles?: readonly string[];
  /** The tag that the step is for; another step with the same criterion is for the others. */
  readonly only?: string;
}

const controls = ['button', 'disclosure', 'checkbox', 'textbox', 'combobox', 'tab'];

/** In the order in which they are done. A section takes the first step of each criterion that is for it. */
export const steps: readonly Step[] = [
  {
    nums: ['1.3.2'],
    name: 'Reading order',
    does: 'Read the section from its beginning to its end.',
    hears: 'Everything is read once, in an order that keeps its meaning.',
  },
  {
    nums: ['1.3.3'],
    name: 'Words about shape and place',
    does: 'Listen for words that point at something by its shape, its size, its place or a sound.',
    hears: 'You can find everything that the words point at without seeing it.',
    roles: ['region'],
  },
  {
    nums: ['1.3.1'],
    name: 'Structure',
    does: 'Go from heading to heading, then from list to list.',
    hears: 'Each heading has its level, and each list the number of its items. Nothing that belongs together is apart.',
    roles: ['heading'],
  },
  {
    nums: ['2.4.6'],
    name: 'Headings and labels',
    does: 'Listen to each heading, then read what stands below it.',
    hears: 'Each heading or label says what follows.',
    roles: ['heading'],
  },
  {
    nums: ['1.1.1'],
    name: 'Pictures',
    does: 'Go to each picture.',
    hears: 'You hear what the picture shows, once, and no name of a file or of a shape.',
    roles: ['figure'],
  },
  {
    nums: ['2.4.4'],
    name: 'Links',
    does: 'Go from link to link, or open the list of links.',
    hears: 'Each link says where it leads, with the words around it.',
    roles: ['link'],
  },
  {
    nums: ['2.4.3'],
    name: 'Order of the focus',
    does: 'Go through the section with the Tab key; on a phone, by swiping from control to control.',
    hears: 'The order keeps the meaning, and you can go back the same way.',
    roles: [...controls, 'link'],
  },
  {
    nums: ['4.1.2'],
    name: 'Controls',
    does: 'Use each kind of control: open and close it, tick it, choose in it, write into it.',
    hears: 'You hear its name, what kind of control it is, and its state before and after.',
    roles: controls,
  },
  {
    nums: ['3.2.2'],
    name: 'Change after a choice',
    does: 'Choose something in the menu or among the tabs.',
    hears: 'You knew beforehand what the choice would change, and nothing else has changed.',
    roles: ['combobox', 'tab'],
  },
  {
    nums: ['3.3.2'],
    name: 'Labels of fields',
    does: 'Go to each field, box or menu.',
    hears: 'Its label says what to write or choose.',
    roles: ['checkbox', 'textbox', 'combobox'],
  },
  {
    nums: ['3.3.1'],
    name: 'A mistake is named',
    does: 'Paste a text of more than a page as a question of your own, and add it.',
    hears: 'You hear what was wrong with it.',
    roles: ['textbox'],
  },
  {
    nums: ['3.3.3'],
    name: 'Help after a mistake',
    does: 'After the text that was too long, listen for what you can do now.',
    hears: 'You hear what was done with your words, or what to do.',
    roles: ['textbox'],
  },
  {
    nums: ['3.1.2'],
    name: 'Words of other languages',
    does: 'Under “Language of the section”, choose a language that you have a voice for, and read a part.',
    hears: 'The section is read in that language, and names in another language in theirs, if you have its voice.',
    roles: ['region'],
  },
  {
    nums: ['4.1.3'],
    name: 'Messages',
    does: 'Turn the network of your device off, and choose a language in the menu that you have not chosen yet. Turn the network on again.',
    hears: 'You hear that the language could not be loaded, and you are still in the same place.',
    only: 'all-language-picker',
  },
  {
    nums: ['4.1.3'],
    name: 'Messages',
    does: 'Turn the network of your device off, and choose a language under “Language of the section” that you have not chosen yet. Turn the network on again.',
    hears: 'You hear that the language could not be loaded, and you are still in the same place.',
  },
  {
    nums: ['3.2.4'],
    name: 'The same names',
    does: 'Compare it with a section that you have tried before.',
    hears: 'Things that are the same have the same name.',
  },
  {
    nums: ['302.1', '4.2.1'],
    name: 'Everything',
    does: 'Think of all that a reader may want to do here.',
    hears: 'All of it can be done with your screen reader.',
  },
];

const roleOf = (line: string): string => /^\S+/.exec(line)![0];

/** Steps for a tag, one for each criterion. @param lines What its accessibility tree has (evidence). */
export const stepsFor = (tag: string, lines: readonly string[]): readonly Step[] => {
  const here = new Set(lines.map(roleOf));
  const own = steps.filter(
    ({roles, only}) => (!only || only === tag) && (!roles || roles.some((role) => here.has(role))),
  );
  return own.filter(({nums: [num]}, at) => own.findIndex(({nums: [other]}) => other === num) === at);
};

/** The tags that a person can try a criterion on: all of them, where no step asks for it. */
export const tagsToTry = (num: string, {crossed, transcripts}: Evidence): readonly string[] =>
  steps.some(({nums}) => nums.includes(num))
    ? crossed.tags.filter((tag) => stepsFor(tag, transcripts[tag] ?? []).some(({nums}) => nums.includes(num)))
    : crossed.tags;
