/**
 * Our elements with what they show in a declarative shadow root: they look as they will when the script has arrived, which
 * then takes over in place.
 */
import type {TemplateResult} from 'lit';
import {page} from '../content/page.ts';
import {escape, htmlOf} from './html-of.ts';
import {pageParts} from './page-parts.ts';
import {shadowPage} from './page-view.ts';
import {viewOf, type Asked, type Tag} from './section-view.ts';
import {shownIn} from './shown-in.ts';
import {styleOf} from './style-of.ts';

export const shadowElement = async (tag: Tag, asked: Asked): Promise<string> => {
  const {lang, level, profile, data, hidden} = asked;
  const attributes = {lang, 'heading-level': level, hide: hidden[tag]};
  if (tag !== 'all-page') return element(tag, attributes, await viewOf(tag, asked), scriptOf(data[tag]));
  const parts = await pageParts(level, async (tag, level, {id: slot}) => {
    const view = await viewOf(tag, {...asked, level});
    const attributes = {id: tag, slot, 'heading-level': level, hide: hidden[tag]};
    return view ? element(tag, attributes, view, scriptOf(data[tag])) : '';
  });
  const view = shadowPage({shown: await shownIn(lang, page), level, profile, parts});
  return element(tag, attributes, view, `\n${parts.map(({html}) => html).join('\n')}\n`);
};

/** What the elements on a page read once. */
export const profileScript = (hospital: unknown): string => scriptOf(hospital, ' data-all-hospital');

const scriptOf = (data: unknown, attribute = ''): string =>
  data === undefined
    ? ''
    : `<script type="application/json"${attribute}>${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

const element = (
  tag: Tag,
  attributes: Readonly<Record<string, string | number | undefined>>,
  view: TemplateResult | undefined,
  children: string,
): string => {
  const written = Object.entries(attributes).map(([name, value]) => (value ? ` ${name}="${escape(value)}"` : ''));
  const root = view && `<template shadowrootmode="open"><style>${styleOf(tag)}</style>${htmlOf(view)}</template>`;
  return `<${tag}${written.join('')}>${root ?? ''}${children}</${tag}>`;
};
