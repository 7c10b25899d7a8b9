/** From the blocks of a section to their HTML. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Identity} from '../content/condition.ts';
import type {Message} from '../content/message.ts';
import type {Block, Item, List, Notice} from '../content/section.ts';
import type {Profile} from '../hospital/profile.ts';
import {heading} from './heading.ts';
import {phoneLink} from './host-text.ts';
import {referenceList} from './reference-list.ts';
import {wordsOf, type Values} from './words-of.ts';

/** All that decides what a reader sees of a block. */
export interface BlockView {
  /** Level of a heading in the section, 2 to 7. */
  readonly level: number;
  readonly direction: string;
  readonly values: Values;
  readonly profile: Profile;
  readonly references: Identity['references'];
}

export const blocksView = (blocks: readonly Block[], view: BlockView): unknown =>
  blocks.map((block) => blockView(block, view));

const blockView = (block: Block, view: BlockView): unknown => {
  const {profile, level, values, references} = view;
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.message, view);
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
        paragraph(block.call, view),
        block.appointment && profile.appointment ? appointment(block.appointment, profile.appointment, view) : nothing,
      ];
    case 'emergency':
      return paragraph(block.call, {
        ...view,
        values: {...values, phone: profile.emergency && phoneLink(profile.emergency)},
      });
    case 'bibliography':
      return referenceList(Object.keys(references), references);
  }
};

const words = (message: Message | undefined, {direction, values}: BlockView): readonly unknown[] | undefined =>
  wordsOf(message, direction, values);

/** A message whose values the hospital does not give is left out. */
const paragraph = (message: Message, view: BlockView): TemplateResult | typeof nothing => {
  const text = words(message, view);
  return text ? html`<p>${text}</p>` : nothing;
};

const appointment = (message: Message, href: string, view: BlockView): TemplateResult =>
  html`<p><a href=${href}>${words(message, view)}</a></p>`;

const listView = ({ordered, items}: List, view: BlockView): TemplateResult => {
  const entries = items.map((item) => itemView(item, view));
  return ordered
    ? html`<ol class="terms" part="list">
        ${entries}
      </ol>`
    : html`<ul class="terms" part="list">
        ${entries}
      </ul>`;
};

/** An entry whose values the hospital does not give is left out, term and all. */
const itemView = ({term, message}: Item, view: BlockView): TemplateResult | typeof nothing => {
  const text = words(message, view);
  if (message && !text) return nothing;
  return html`<li part="item">
    ${term ? html`<strong>${words(term, view)}</strong> ` : nothing}${text ? html`<span>${text}</span>` : nothing}
  </li>`;
};

const noticeView = ({urgency, label, blocks}: Notice, view: BlockView): TemplateResult =>
  html`<div class="notice ${urgency}" part="notice">
    ${heading(view.level, words(label, view))}${blocksView(blocks, view)}
  </div>`;
