import {msg} from '../../content/message.ts';
import type {Section} from '../../content/section.ts';
import type {SourceKey} from './sources.ts';

/** All references, numbered in the order of `sources`. */
export const references: Section<'references', SourceKey> = {
  name: 'references',
  title: msg('References', {id: 'references.title'}),
  blocks: [
    {
      kind: 'paragraph',
      message: msg('These are the sources behind the facts. Each section names the ones it uses.', {
        id: 'references.lead',
      }),
      cites: [],
    },
    {kind: 'bibliography'},
  ],
};
