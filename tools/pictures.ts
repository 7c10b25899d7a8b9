/**
 * Writes dist/pictures.json, the drawings as data, from the SVG files of the condition, and the record of them that is
 * built into the bundle.
 */
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {picturesIn} from '../src/content/pictures.ts';
import {messagesIn} from '../src/content/translate.ts';
import {drawingWidth, type Drawing} from '../src/content/picture.ts';
import {leukemia} from '../src/conditions/leukemia/index.ts';
import {parseXml} from './locales/xml.ts';

const folder = 'src/conditions/leukemia';
const classes = ['line', 'fine', 'dash', 'fill-1', 'fill-2', 'fill-3', 'solid', 'urgent', 'ground'];

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
  const places: (readonly [number, number])[] = [];
  for (const shape of [...root.childNodes].filter(({nodeType}) => nodeType === 1) as unknown as Element[]) {
    const attribute = (name: string): string => shape.getAttribute(name) ?? '';
    const names = attribute('class').split(' ');
    if (shape.nodeName === 'circle' && names[0] === 'label') {
      places.push([Number(attribute('cx')), Number(attribute('cy'))]);
    } else if (shape.nodeName === 'path' && names.every((name) => classes.includes(name))) {
      paths.push([names.join(' '), attribute('d').replace(/\s+/g, ' ')]);
    } else fail(`it has <${shape.nodeName} class="${names.join(' ')}">`);
  }
  return {height: Number(height), ...(root.getAttribute('data-mirror') ? {mirror: true} : {}), places, paths};
};

if (import.meta.main) {
  const sections = leukemia.sections.flatMap((placed) => ('section' in placed ? [placed.section] : []));
  const pictures = sections.flatMap((section) => picturesIn(section));
  const ids = new Set(sections.flatMap(({blocks}) => messagesIn(blocks)).map(({id}) => id));
  const lost = pictures.find(({after}) => !ids.has(after));
  if (lost)
    throw new Error(`The picture "${lost.name}" stands after "${lost.after}", which is no message of a section.`);
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
