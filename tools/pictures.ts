/**
 * Writes dist/pictures.json, the drawings as data, from the SVG files of the condition, and the record of them that is
 * built into the bundle.
 */
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {picturesIn} from '../src/content/pictures.ts';
import type {Section} from '../src/content/section.ts';
import {messagesIn} from '../src/content/translate.ts';
import {bare} from '../src/content/without.ts';
import {drawingWidth, type Drawing} from '../src/content/picture.ts';
import {leukemia} from '../src/conditions/leukemia/index.ts';
import {parseXml} from './locales/xml.ts';

const folder = 'src/conditions/leukemia';
const classes = ['line', 'fine', 'dash', 'fill-1', 'fill-2', 'fill-3', 'solid', 'urgent', 'ground'];

/** The figures 0 to 9: where each begins, from its middle, and its lines from there. */
const figures: readonly (readonly [x: number, y: number, lines: string])[] = [
  [0, -4.5, 'c-3 0-3 9 0 9s3-9 0-9z'],
  [-1.8, -2.8, 'l2.2-1.7v9'],
  [-2.3, -2.6, 'c.3-2.6 4.6-2.5 4.5.2 0 1.9-3.2 3.9-4.7 6.9h5'],
  [-2.2, -4.5, 'h4.4l-2.5 3.5c3.6-.3 3.7 5.4-.2 5.5-1 0-1.7-.4-2-1.2'],
  [1.2, 4.5, 'v-9l-3.9 6.3h5.4'],
  [2.1, -4.5, 'h-3.8l-.4 4c2-1.2 4.6-.3 4.6 2.1 0 2.8-3.6 3.8-4.9 1.4'],
  [1.9, -4.2, 'c-3.3-.3-4.4 3.6-4.3 6 .1 3.6 5 3.6 5 .2 0-3-4-3.2-4.9-.4'],
  [-2.5, -4.5, 'h5l-3.2 9'],
  [0, -0.3, 'c-3-.3-2.8-4.2 0-4.2s3 3.9 0 4.2c-3.4.3-3.4 4.8 0 4.8s3.4-4.5 0-4.8z'],
  [-1.9, 4.2, 'c3.3.3 4.4-3.6 4.3-6-.1-3.6-5-3.6-5-.2 0 3 4 3.2 4.9.4'],
];

/** Path data of a number around the origin. */
const pathOf = (number: number): string =>
  [...String(number)]
    .map((digit, index, digits) => {
      const [x, y, lines] = figures[Number(digit)]!;
      const left = x + 6 * (index - (digits.length - 1) / 2);
      return `M${Number(left.toFixed(1))} ${y}${lines}`;
    })
    .join('');

/** @throws {Error} If the file is not in the form that CONTRIBUTING asks for. */
export const readDrawing = (file: string, svg: string): Drawing => {
  const parsed = parseXml(svg);
  const fail = (reason: string): never => {
    throw new Error(`${file}: ${reason}; see "A picture" in CONTRIBUTING.md.`);
  };
  if (!('document' in parsed)) return fail(parsed.reason);
  const root = parsed.document.documentElement!;
  const [, width, height] = /^0 0 (\d+) (\d+)$/.exec(root.getAttribute('viewBox') ?? '') ?? [];
  if (Number(width) !== drawingWidth) fail(`its viewBox has to be "0 0 ${drawingWidth} …"`);
  const paths: (readonly [string, string])[] = [];
  const places: (readonly [number, number, string])[] = [];
  for (const shape of [...root.childNodes].filter(({nodeType}) => nodeType === 1) as unknown as Element[]) {
    const attribute = (name: string): string => shape.getAttribute(name) ?? '';
    const names = attribute('class').split(' ');
    if (shape.nodeName === 'circle' && names[0] === 'label') {
      places.push([Number(attribute('cx')), Number(attribute('cy')), pathOf(places.length + 1)]);
    } else if (shape.nodeName === 'path' && names.every((name) => classes.includes(name))) {
      paths.push([names.join(' '), attribute('d').replace(/\s+/g, ' ')]);
    } else fail(`it has <${shape.nodeName} class="${names.join(' ')}">`);
  }
  return {height: Number(height), ...(root.getAttribute('data-mirror') ? {mirror: true} : {}), places, paths};
};

/** @throws {Error} If a picture of the section names a message that the section does not have. */
export const checkNames = (section: Section): void => {
  const ids = new Set(messagesIn(bare(section)).map(({id}) => id));
  for (const {name, after, labels} of section.pictures ?? [])
    for (const id of [after, ...labels])
      if (typeof id === 'string' && !ids.has(id))
        throw new Error(`The picture "${name}" names "${id}", which is no message of the section "${section.name}".`);
};

if (import.meta.main) {
  const sections = leukemia.sections.flatMap((placed) => ('section' in placed ? [placed.section] : []));
  sections.forEach(checkNames);
  const pictures = sections.flatMap((section) => picturesIn(section));
  const drawings = pictures.map(({name, labels}) => {
    const file = `${folder}/pictures/${name}.svg`;
    const drawing = readDrawing(file, readFileSync(file, 'utf8'));
    if (drawing.places.length !== labels.length)
      throw new Error(`${file} has ${drawing.places.length} places for ${labels.length} labels; give each its place.`);
    return [name, drawing] as const;
  });
  const json = `${JSON.stringify(Object.fromEntries(drawings))}\n`;
  mkdirSync('dist', {recursive: true});
  writeFileSync('dist/pictures.json', json);
  const record = {
    integrity: `sha384-${createHash('sha384').update(json).digest('base64')}`,
    heights: Object.fromEntries(drawings.map(([name, {height}]) => [name, height])),
  };
  writeFileSync(
    `${folder}/drawings.ts`,
    `/** The file of drawings. Written by tools/pictures.ts. */\nexport const drawings = ${JSON.stringify(record, null, 2)} as const;\n`,
  );
}
