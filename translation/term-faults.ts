/** Medical terms that readers of a language get no explanation of, or the wrong one. Pure. */
import type {Condition} from '../src/content/condition.ts';
import type {Messages} from '../src/content/message.ts';
import type {Block, Section, Term} from '../src/content/section.ts';
import {firstTerm, sought} from '../src/content/term-places.ts';
import {translate} from '../src/content/translate.ts';
import {statementsIn} from '../src/content/walk.ts';
import {bare} from '../src/content/without.ts';

/** A message with the words for a term, and the end of a sentence that begins with its id. */
export type TermFault = readonly [id: string, sentence: string];

/**
 * @param messages Of one language. Sections and terms that are not whole are left out.
 * @param plainer Terms that a section says in plain words: `<message id> <section>`.
 */
export const termFaults = (
  {sections}: Pick<Condition, 'sections'>,
  messages: Messages,
  plainer: readonly string[] = [],
): readonly TermFault[] => {
  const whole = sections.flatMap((placed) => ('section' in placed ? [placed.section] : []));
  const terms = new Map(whole.flatMap(({terms = []}) => terms.map((term) => [term.inText.id, term] as const)));
  const inLanguage = [...terms.values()].flatMap((term) => translate(term, messages) ?? []);
  return [
    ...whole.flatMap((section) =>
      lostIn(section, messages).filter(([id]) => !plainer.includes(`${id} ${section.name}`)),
    ),
    ...claimedTwice(inLanguage),
  ];
};

const lostIn = (whole: Section, messages: Messages): readonly TermFault[] => {
  const section = translate(bare(whole), messages);
  if (!section) return [];
  const texts = statementsIn({...section, blocks: section.blocks.filter(isCalm)}).flatMap(
    ({message}) => message?.text.split(/\{\w+\}/) ?? [],
  );
  return (whole.terms ?? [])
    .flatMap((term) => translate(term, messages) ?? [])
    .filter((term) => !texts.some((text) => firstTerm([sought(term)], text)))
    .map(({inText}) => [inText.id, `has no words that stand in <${section.name}>, so that it is not explained there`]);
};

/** Terms are not explained in an urgent call-out. */
const isCalm = (block: Block): boolean => block.kind !== 'notice' || block.urgency !== 'urgent';

const claimedTwice = (terms: readonly Term[]): readonly TermFault[] =>
  terms.flatMap(({inText}, index) =>
    formsOf(inText.text)
      .filter((form) => terms.slice(0, index).some((other) => formsOf(other.inText.text).includes(form)))
      .map((form): TermFault => [inText.id, `has "${form}", which another term has, too; leave it with one of them`]),
  );

const formsOf = (inText: string): readonly string[] => inText.split('|').map((form) => form.trim().toLowerCase());
