/** Renders the blocks of a section as HTML. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Identity} from '../content/condition.ts';
import type {Message} from '../content/message.ts';
import type {Block, Call, Item, List, Notice} from '../content/section.ts';
import {headOf} from '../content/without.ts';
import type {Profile} from '../hospital/profile.ts';
import {inAlphabet} from '../i18n/alphabet.ts';
import {space} from './fill.ts';
import {heading} from './heading.ts';
import type {Help} from './help-view.ts';
import {phoneLink} from './host-text.ts';
import {link} from './link.ts';
import {referenceList} from './reference-list.ts';
import type {PicturesAfter} from './picture-view.ts';
import type {Mark} from './terms.ts';
import {messageOf, wordsOf, type Values} from './words-of.ts';

/** Everything that determines the HTML of a block. */
export interface BlockView {
  /** Level of a heading in the section, 2 to 10. */
  readonly level: number;
  readonly lang: string;
  readonly direction: string;
  readonly values: Values;
  readonly profile: Profile;
  readonly references: Identity['references'];
  /**
   * Whether these blocks repeat the section in English. Styles and scripts address the call-outs of the original, so
   * those of the copy have no CSS parts.
   */
  readonly isCopy?: boolean;
  /** Message ids of the questions that the reader has ticked. */
  readonly ticked?: ReadonlySet<string> | undefined;
  /** Draws what only sections for families have. */
  readonly help?: Help | undefined;
  /** Explains terms where they stand first. Without it, texts are plain. */
  readonly mark?: Mark | undefined;
  /** Without them, texts stand alone. */
  readonly pictures?: PicturesAfter | undefined;
  /** Content from the hospital in a slot, or these default blocks. Without it, the default blocks. */
  readonly slot?: ((name: string, standIn: unknown) => unknown) | undefined;
}

export const blocksView = (blocks: readonly Block[], view: BlockView): unknown =>
  blocks.map((block) => [blockView(block, view), view.pictures?.(headOf(block)?.id, view)]);

const blockView = (block: Block, view: BlockView): unknown => {
  const {profile, level, references} = view;
  switch (block.kind) {
    case 'paragraph':
      return paragraph(messageOf(block, profile)!, view);
    case 'list':
      return listView(block, view);
    case 'group':
      return html`<div class="group">
        ${heading(level, words(block.heading, view))}${blocksView(block.blocks, view)}
      </div>`;
    case 'notice':
      return noticeView(block, view);
    case 'contact':
      return [
        action(words(block.call, view)),
        action(block.appointment && profile.appointment && link(profile.appointment, words(block.appointment, view))),
      ];
    case 'call':
      return callView(block, view);
    case 'slot': {
      const standIn = blocksView(block.blocks, view);
      return view.slot ? view.slot(block.name, standIn) : standIn;
    }
    case 'bibliography':
      return referenceList(Object.keys(references), references);
    default:
      return view.help!.block(block, (message) => words(message, view), view);
  }
};

const words = (message: Message | undefined, {direction, values}: BlockView): readonly unknown[] | undefined =>
  wordsOf(message, direction, values);

/** A statement, with its terms. */
const statement = (message: Message | undefined, {direction, values, mark}: BlockView) =>
  wordsOf(message, direction, values, mark);

/** Renders nothing if the hospital does not provide a value of the message. */
const paragraph = (message: Message, view: BlockView): TemplateResult | typeof nothing => {
  const text = statement(message, view);
  return text ? html`<p>${text}</p>` : nothing;
};

/** A line with one thing to do, whose link looks like a button. */
const action = (text: unknown): TemplateResult | typeof nothing =>
  text ? html`<p class="action">${text}</p>` : nothing;

const listView = ({ordered, sorted, items}: List, view: BlockView): TemplateResult => {
  const entries = (sorted ? inAlphabet(items, ({term}) => term!.text, view.lang) : items).map((item) =>
    itemView(item, view),
  );
  return ordered
    ? html`<ol class="terms" part="list">
        ${entries}
      </ol>`
    : html`<ul class="terms" part="list">
        ${entries}
      </ul>`;
};

/** Renders nothing, not even the term, if the hospital does not provide a value of the message. */
const itemView = (item: Item, view: BlockView): TemplateResult | typeof nothing => {
  const {term} = item;
  const message = messageOf(item, view.profile);
  const text = statement(message, view);
  if (message && !text) return nothing;
  return html`<li part="item">
    ${term ? html`<strong>${words(term, view)}</strong>` : nothing}${term && text ? space : nothing}${text ? html`<span>${text}</span>` : nothing}${view.pictures?.((term ?? item.message)!.id, view)}
  </li>`;
};

/**
 * A named group, so that a screen reader says where the call-out ends. No landmark: those are for parts of a page.
 * A copy has the calm style, and its label states the urgency: a second red box above the first would draw attention
 * away from it.
 */
const noticeView = ({urgency, label, blocks}: Notice, view: BlockView): TemplateResult => {
  const part = urgency === 'urgent' ? 'notice urgent' : 'notice';
  // The shadow root may also have the English copy of the call-out.
  const id = label.id.replaceAll('.', '-') + (view.isCopy ? '-english' : '');
  const level = view.level + 1;
  // Nothing stands between a reader and what to do.
  const inside = urgency === 'urgent' ? {...view, level, mark: undefined} : {...view, level};
  return html`<div
    class="notice ${view.isCopy ? 'note' : urgency}"
    part=${view.isCopy ? nothing : part}
    role="group"
    aria-labelledby=${id}
  >
    ${heading(view.level, words(label, view), id)}${blocksView(blocks, inside)}
  </div>`;
};

/** The hospital's number, or the text for hospitals without one. */
const callView = ({line, call, otherwise}: Call, view: BlockView): TemplateResult => {
  const number = view.profile[line];
  const phone = number && phoneLink(number);
  const text = phone && words(call, {...view, values: {...view.values, phone}});
  return html`<p class="call">${text || words(otherwise, view)}</p>`;
};
