/**
 * Renders elements with declarative shadow roots. They look the same before and after the script has loaded; the script
 * then takes over in place.
 */
import type {TemplateResult} from 'lit';
import {scriptJson} from '../content/script-json.ts';
import {hideable} from '../content/without.ts';
import {escape, htmlOf} from './html-of.ts';
import {pageParts} from './page-parts.ts';
import {shadowPage} from './page-view.ts';
import {failedWords, placedAt, viewOf, type SectionRequest} from './section-view.ts';
import {styleOf} from './style-of.ts';

export const shadowElement = async (tag: string, request: SectionRequest): Promise<string> => {
  const {publication, lang, level, profile, data} = request;
  const {condition, library} = publication;
  const attributes = {lang, 'heading-level': level, hide: hideIn(tag, request)};
  const failed = {'data-all-failed': await failedWords(request)};
  if (tag !== `${condition.prefix}-page`) {
    const view = await viewOf(tag, request);
    const all = view && placedAt(publication, tag) ? {...attributes, ...failed} : attributes;
    return element(tag, all, styleOf(publication, tag), view, scriptOf(data[tag]));
  }
  const parts = await pageParts(request, (tag, view, level, {id: slot}) => {
    // The attribute ends at level 6. The script sets the levels below, as the page does without the attribute.
    const heading = level > 6 ? undefined : level;
    const attributes = {id: tag, slot, 'heading-level': heading, hide: hideIn(tag, request)};
    return element(tag, attributes, styleOf(publication, tag), view, scriptOf(data[tag]));
  });
  const view = shadowPage({...parts, library, level, profile, contents: request.contents});
  const layout = request.contents ? 'contents' : undefined;
  const children = `\n${parts.parts.map(({html}) => html).join('\n')}\n`;
  return element(tag, {...attributes, layout, ...failed}, styleOf(publication, tag), view, children);
};

/** Hidden blocks of one section, for its attribute `hide`. */
export const hideIn = (
  tag: string,
  {publication, hidden}: Pick<SectionRequest, 'publication' | 'hidden'>,
): string | undefined => {
  const placed = placedAt(publication, tag);
  const ids = placed && 'section' in placed ? hideable(placed.section).filter((id) => hidden.has(id)) : [];
  return ids.join(' ') || undefined;
};

/** Inline script with the hospital's profile, which all elements on a page share. */
export const profileScript = (hospital: unknown): string => scriptOf(hospital, ' data-all-hospital');

const scriptOf = (data: unknown, attribute = ''): string =>
  data === undefined ? '' : `<script type="application/json"${attribute}>${scriptJson(data)}</script>`;

const element = (
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  style: string,
  view: TemplateResult | undefined,
  children: string,
): string => {
  const written = Object.entries(attributes).map(([name, value]) => (value ? ` ${name}="${escape(value)}"` : ''));
  const root = view && `<template shadowrootmode="open"><style>${style}</style>${htmlOf(view)}</template>`;
  return `<${tag}${written.join('')}>${root ?? ''}${children}</${tag}>`;
};
