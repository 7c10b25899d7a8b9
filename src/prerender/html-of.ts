/**
 * Renders Lit templates as text, without a DOM and without hydration markers. It supports the features that the views
 * use: children, complete and partial attribute values, boolean attributes, properties and events. Properties and
 * events need a script, so they are omitted.
 */
import {nothing, type TemplateResult} from 'lit';
import {compact} from './compact.ts';

/** HTML that is not escaped. */
interface Markup {
  readonly markup: string;
}

export const markup = (html: string): Markup => ({markup: html});

/**
 * Separates two texts that are separate nodes on a live page, too. Joined, they could be a fraction of a pixel longer
 * or shorter, and wrap differently.
 */
export const textSeparator = '<!---->';

/** Renders any child of a template. */
export const htmlOf = (value: unknown): string => {
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(htmlOf).reduce(joined, '');
  if (typeof value !== 'object') return escape(value);
  if (Object.hasOwn(value, 'markup')) return (value as Markup).markup;
  if (Object.hasOwn(value, 'strings')) return templateOf(value as TemplateResult);
  throw new TypeError(`A view holds ${String(value)}, which cannot be written as HTML.`);
};

/** Escapes text for HTML, between tags or in quotes. */
export const escape = (text: unknown): string => String(text).replace(/[&<>"]/g, (character) => entities[character]!);

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

const templateOf = ({strings, values}: TemplateResult): string => {
  let html = '';
  let place: Place = 'text';
  compact(strings).forEach((piece, index) => {
    html = place === 'text' ? joined(html, piece) : html + piece;
    place = placeAfter(place, piece);
    if (index === values.length) return;
    const value = values[index];
    if (place === 'text') html = joined(html, htmlOf(value));
    else if (place === 'quotes') html += escape(value ?? '');
    else html = html.replace(/ ([.?@]?)([\w-]+)=$/, (_, kind: string, name: string) => attribute(kind, name, value));
  });
  return html;
};

const joined = (before: string, next: string): string =>
  before && next && !before.endsWith('>') && !next.startsWith('<') ? before + textSeparator + next : before + next;

type Place = 'text' | 'tag' | 'quotes';

/** Position at the end of a template string. In the library's templates `<` always begins a tag. */
const placeAfter = (place: Place, piece: string): Place => {
  for (const character of piece) {
    if (place === 'text' && character === '<') place = 'tag';
    else if (place === 'tag' && character === '>') place = 'text';
    else if (place !== 'text' && character === '"') place = place === 'tag' ? 'quotes' : 'tag';
  }
  return place;
};

const attribute = (kind: string, name: string, value: unknown): string => {
  if (kind === '?') return value ? ` ${name}` : '';
  return kind || value === nothing ? '' : ` ${name}="${escape(value ?? '')}"`;
};
