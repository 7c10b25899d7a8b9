/** The public modules of `all-widgets/elements/`, one a tag, as they follow from the record of the condition. */
import {readFileSync} from 'node:fs';
import {leukemia as condition} from '../src/conditions/leukemia/index.ts';
import {nameOf, type Placed} from '../src/content/condition.ts';
import type {Section} from '../src/content/section.ts';
import type {Notes} from '../src/content/notes.ts';
import {messagesIn} from '../src/content/translate.ts';
import {asks, citedIn, helps, walk} from '../src/content/walk.ts';
import type {Reference} from '../src/content/reference.ts';
import {hospitalKinds} from '../src/elements/hospital-kinds.ts';
import {pageContent} from '../src/elements/page-text.ts';
import {hospitalLabels} from '../src/interface/hospital-labels.ts';
import {languagePicker} from '../src/interface/language-picker.ts';
import {questionList} from '../src/interface/question-list.ts';
import {camel, notesOf} from '../reports/notes-of.ts';

export interface TagModule {
  readonly tag: string;
  /** Its file in dist/modules/elements, without the ending. */
  readonly name: string;
  readonly className: string;
  /** The class that it extends, and that class's file beside it. */
  readonly base: readonly [name: string, file: string];
  /** The type of its data, where it takes any. */
  readonly dataType?: string;
  /** Types that its properties and events have. Its module exports them, too. */
  readonly types: readonly string[];
  /** Its name in the editor of a content system. */
  readonly editorName: string;
  /** Its content in a sentence; undefined where its class says it. */
  readonly summary?: string | undefined;
  /** Ids of its messages. */
  readonly messages: readonly string[];
  /** The sources that it shows, with their numbers. */
  readonly references?: Readonly<Record<string, Reference>>;
  /** Lines of JavaScript before the class, and the expression that makes it. */
  readonly code: readonly [imports: string, make: string];
}

/** Files of the types that the package exports, by type. */
export const typeModules: Readonly<Record<string, string>> = Object.fromEntries(
  [...readFileSync('src/index.ts', 'utf8').matchAll(/^export type \{([^}]*)\} from '\.\/([\w/-]+)\.ts'/gm)].flatMap(
    ([, names, path]) => names!.split(',').map((name) => [name.trim(), `dist/modules/${path}.js`] as const),
  ),
);

const typesOfAll = ['ErrorDetail', 'LanguageDetail', 'Profile', 'ShownText'];

const pascal = (name: string): string => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const folder = 'conditions/leukemia';
const named = (name: string) => ({
  name,
  tag: `${condition.prefix}-${name}`,
  className: pascal(condition.prefix) + pascal(name),
});

/** @throws {Error} Where the notes of a section do not describe it. */
const aboutIn = ({editorName, summary}: Notes, name: string) => {
  if (!editorName || !summary) throw new Error(`${name}.notes.ts needs an "editorName" and a "summary".`);
  return {editorName, summary};
};

const idsIn = (record: unknown): readonly string[] => messagesIn(record).map(({id}) => id);

const referencesOf = (section: Section): Readonly<Record<string, Reference>> => {
  const all: Readonly<Record<string, Reference>> = condition.references;
  const keys = Object.keys(all);
  const listsAll = walk(section).some(({kind}) => kind === 'bibliography');
  return Object.fromEntries(
    (listsAll ? keys : citedIn(section, all)).map((key) => [key, {...all[key]!, number: keys.indexOf(key) + 1}]),
  );
};

const moduleOf = async (placed: Placed): Promise<TagModule> => {
  const name = nameOf(placed);
  if ('section' in placed) {
    const kind = asks(placed.section) ? 'question' : 'condition';
    const extras = [
      ...(placed.section.terms ? ['term-controller'] : []),
      ...(placed.section.pictures ? ['picture-controller'] : []),
      ...(helps(placed.section) ? ['family-help'] : []),
    ];
    return {
      ...named(name),
      types: typesOfAll,
      messages: idsIn([placed.section, ...(kind === 'question' ? [questionList] : [])]),
      references: referencesOf(placed.section),
      base: [`${pascal(kind)}Section`, `${kind}-section`],
      ...aboutIn(await notesOf(folder, name), name),
      code: [
        [
          `import {${camel(name)}} from '../${folder}/${name}.js';`,
          `import {${kind}Section} from './${kind}-section.js';`,
          ...extras.map((extra) => `import {${pascal(extra)}} from './${extra}.js';`),
        ].join('\n'),
        `${kind}Section(library, ${camel(name)}, [${extras.map(pascal).join(', ')}])`,
      ],
    };
  }
  return {
    ...named(name),
    base: ['HospitalSection', 'hospital-section'],
    dataType: `${pascal(name)}Data`,
    types: [...typesOfAll, `${pascal(name)}Data`],
    messages: idsIn([hospitalKinds[placed.hospital].words, hospitalLabels]),
    ...aboutIn(await notesOf('interface', name), name),
    code: [`import {hospitalSection} from './hospital-section.js';`, `hospitalSection(library, '${name}')`],
  };
};

export const tagModules: readonly TagModule[] = [
  {
    ...named('language-picker'),
    types: typesOfAll,
    messages: idsIn(languagePicker),
    editorName: 'Menu of languages',
    base: ['PickerElement', 'picker-element'],
    code: [`import {pickerElement} from './picker-element.js';`, 'pickerElement(library)'],
  },
  ...(await Promise.all(condition.sections.map(moduleOf))),
  {
    ...named('page'),
    types: typesOfAll,
    messages: idsIn(pageContent(condition).record),
    editorName: 'The whole page',
    base: ['PageElement', 'page-element'],
    code: [
      `import {leukemia} from '../${folder}/index.js';\nimport {pageElement} from './page-element.js';`,
      'pageElement(library, leukemia)',
    ],
  },
];
