/** For tests: pages of a hospital that gives a profile, and the text that readers get there. */
import {inAlphabet} from '../../src/i18n/alphabet.ts';
import type {Country} from '../../src/content/help-blocks.ts';
import type {Block} from '../../src/content/section.ts';
import {asks} from '../../src/content/walk.ts';
import {questionList} from '../../src/interface/question-list.ts';
import {filledIn} from '../content/said.ts';
import {english, sections as ours} from '../content/sections.ts';
import {
  fetchLocale,
  openAgain,
  openPage,
  sectionOf,
  settled,
  textOf,
  type Bundle,
  type Page,
} from '../browser/pages.ts';

/** Message id → text. */
export type Words = Readonly<Record<string, string>>;

/** Messages of a language, English included. */
export const wordsIn = async (code: string): Promise<Words> =>
  code === 'en' ? english : (await fetchLocale(code)).messages;

/** Folds white space. */
export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Puts values into the placeholders of a message. */
export const fill = (message: string | undefined, values: Words): string =>
  fold(message!.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!));

/** An ISO date as a language writes it. */
export const dayIn = (day: string, code: string): string =>
  new Intl.DateTimeFormat(code, {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  }).format(new Date(day));

/** A profile with contacts and a fever limit of its own. */
export const hospital = {
  name: 'Harbor Lane Hospital',
  phone: '+1 555-0100',
  appointment: 'https://www.harborlane.example/appointments',
  emergency: '911',
  fever: {celsius: 38.3, fahrenheit: 101},
};

/** Markup that gives a profile to the whole page. */
export const profileScript = (json: string): string =>
  `<script type="application/json" data-all-hospital>${json}</script>`;

/** Loads the bundle, and puts its exports on `window.bundle`. */
export const bundleScript =
  '<script type="module">import * as bundle from "{bundle}"; window.bundle = bundle;</script>';

/** Exports of the bundle in a page that has `bundleScript`. */
export const bundleOf = ({window}: Page): Bundle => (window as unknown as {bundle: Bundle}).bundle;

interface HospitalOptions {
  readonly head?: string;
  readonly lang?: string;
  readonly bundle?: string;
}

/** The script of a profile, an object or the JSON itself, if there is one. */
const givenTo = (profile: unknown): string =>
  profile === undefined ? '' : profileScript(typeof profile === 'string' ? profile : JSON.stringify(profile));

/**
 * Opens a page with a profile, and waits until every section shows its text.
 * @param profile An object, or the JSON itself.
 */
export const openHospital = async (
  body: string,
  profile?: unknown,
  {head = '', ...options}: HospitalOptions = {},
): Promise<Page> => {
  const page = await openPage(body, {head: givenTo(profile) + head + bundleScript, ...options});
  await settled(page);
  return page;
};

/**
 * As `openHospital`, in the page that this function opened before.
 * @param says Name of the sentence that the console will have.
 */
export const openHospitalAgain = async (body: string, profile?: unknown, lang = 'en', says?: string): Promise<Page> => {
  const page = await openAgain(givenTo(profile) + body, {lang, head: bundleScript}, says);
  await settled(page);
  return page;
};

/** Markup of the section that shows the most of a profile. */
export const doctor = '<all-when-to-see-doctor></all-when-to-see-doctor>';

/** The first element with that tag. */
export const find = (
  {document}: Page,
  tag: string,
): HTMLElement & {hospital: unknown; updateComplete: Promise<boolean>} => document.querySelector(tag)!;

/** Text of the first section with that tag. */
export const shownIn = (page: Page, tag = 'all-when-to-see-doctor'): string => textOf(find(page, tag));

/** Links in a section, in document order. */
export const linksOf = (element: Element): readonly HTMLAnchorElement[] => [
  ...sectionOf(element).querySelectorAll<HTMLAnchorElement>('a'),
];

/** Details of the `all-error` events in a page. */
export const errorsIn = ({record}: Page): readonly {kind: string; message: string}[] =>
  record.events
    .filter((event) => event.startsWith('all-error'))
    .map((event) => JSON.parse(event.slice('all-error '.length)) as {kind: string; message: string});

/** Whether an element takes space on the page. */
export const isSeen = (element: Element): boolean => element.getBoundingClientRect().height > 0;

/** A country with its help lines, and then each of these, as each is a paragraph in the item of a list. */
const countryLines = ({country, lines}: Country): readonly string[] => {
  const each = lines.map(({name, phone}) => `${name} ${phone}`);
  return [[new Intl.DisplayNames(['en'], {type: 'region'}).of(country), ...each].join(' '), ...each];
};

/** English lines that a section shows without a profile, and without the block that starts with the message `hidden`. */
export const linesWithout = (tag: string, hidden: string): readonly string[] => {
  const linesOf = (block: Block): readonly string[] => {
    switch (block.kind) {
      case 'paragraph':
        return block.message.id === hidden ? [] : [block.message.text];
      case 'list':
        return (block.sorted ? inAlphabet(block.items, ({term}) => term!.text, 'en') : block.items).flatMap(
          ({term, message}) =>
            (term ?? message)!.id === hidden
              ? []
              : [fold(filledIn(`${term?.text ?? ''} ${message?.text ?? ''}`, 'en'))],
        );
      case 'group':
        return block.heading.id === hidden ? [] : [block.heading.text, ...block.blocks.flatMap(linesOf)];
      case 'notice':
        return block.label.id === hidden ? [] : [block.label.text, ...block.blocks.flatMap(linesOf)];
      case 'call':
        return block.call.id === hidden ? [] : [block.otherwise.text];
      case 'slot':
        return block.blocks.flatMap(linesOf);
      case 'help-lines':
        return block.lead.id === hidden ? [] : [block.lead.text, ...block.countries.flatMap(countryLines)];
      case 'questions':
      case 'fields':
        return block.items.flatMap(({id, text}) => (id === hidden ? [] : [text]));
      case 'contact':
      case 'bibliography':
        return [];
    }
  };
  const section = ours[tag]!;
  return [
    section.title.text,
    ...section.blocks.flatMap(linesOf),
    ...(asks(section) ? [questionList.own.text] : []),
    ...(section.inEnglish ? [location.origin + location.pathname] : []),
  ];
};

/** Lines that readers get above the footer and the references, without the controls for questions of their own. */
export const linesOf = (element: Element): readonly string[] =>
  [...sectionOf(element).querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"], p, li:not(.legend > li)')]
    .filter((line) => !line.closest('footer, [part="references"], .live, .lines'))
    .map((line) =>
      line.localName === 'li' && line.children.length
        ? [...line.children].filter(({localName}) => localName !== 'figure')
        : [line],
    )
    .map((pieces) => fold(pieces.map(({textContent}) => textContent).join(' ')));
