/**
 * The library's own renderer and checks, for the builder. Rollup makes one module of it for the browser, in which
 * stand-ins.js takes the place of Lit: the views need no more of it, and Lit would create a second Trusted Types policy.
 */
import {drawings as album} from '../../../dist/modules/conditions/leukemia/drawings.js';
import {leukemia as condition, ownSections} from '../../../dist/modules/conditions/leukemia/index.js';
import {ownFields} from '../../../dist/modules/content/own-fields.js';
import {hospitalKinds} from '../../../dist/modules/elements/hospital-kinds.js';
import {profile} from '../../../dist/modules/hospital/profile.js';
import {negotiate} from '../../../dist/modules/i18n/negotiate.js';
import {tableWith, sourceTable} from '../../../dist/modules/i18n/table.js';
import {tagsInSmaller} from '../../../dist/modules/prerender/bundle.js';
import {render} from '../../../dist/modules/prerender/render.js';

/**
 * @typedef {object} Tools Functions of the library for the builder.
 * @property {(options: import('../../../src/prerender/render.ts').RenderOptions, around?: import('../../../src/prerender/inside.ts').Surroundings) => Promise<string>} render
 *   As on a server; an empty string where there is no content.
 * @property {(value: unknown) => readonly string[]} checkProfile Paths of the wrong parts; an empty path for all of it.
 * @property {(requested: string, available: readonly string[]) => string | undefined} negotiate
 */

/**
 * @param {(file: string) => Promise<object>} read Reads a JSON file of the bundle's folder: a locale file or the drawings.
 * @param {import('../data.ts').BuilderData} data
 * @returns {Tools}
 */
export const rendererWith = (read, {locales, integrity}) => {
  const reads = new Map();
  /** The next that asks tries again where a file did not come. */
  const once = (file, made) => {
    if (!reads.has(file)) {
      reads.set(file, read(file).then(made));
      reads.get(file).catch(() => reads.delete(file));
    }
    return reads.get(file);
  };
  const tableIn = (code) => {
    if (code === sourceTable.locale) return Promise.resolve(sourceTable);
    return once(`locales/${code}.json`, (published) => tableWith({isSource: false, isPublished: true, published}, []));
  };
  const tags = [
    'page',
    'language-picker',
    ...condition.sections.map((placed) => placed.section?.name ?? placed.hospital),
  ];
  const publication = {
    condition,
    library: {condition, catalogue: {locales}, album},
    elements: Object.fromEntries(tags.map((name) => [`${condition.prefix}-${name}`, {}])),
    files: {tableIn},
    drawings: () => once('pictures.json', (drawings) => drawings),
    inSmaller: tagsInSmaller(condition.prefix, ownSections),
    integrity: () => Promise.resolve(integrity),
  };
  return {
    render: (options, around) => render(publication, {...options, onProblem: () => undefined}, around),
    checkProfile,
    negotiate,
  };
};

const checkProfile = (value) => {
  const wrong = [];
  if (!profile(value, '', wrong)) return wrong.length ? wrong : [''];
  // A page checks these where it shows them.
  const {offers, locations, recognition} = Object(value);
  hospitalKinds.care.shape(ownFields({offers, locations, recognition}), '', wrong);
  return wrong;
};
