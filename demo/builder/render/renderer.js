/**
 * The library's own renderer and checks, for the builder. Rollup makes one module of it for the browser, in which
 * stand-ins.js takes the place of Lit: the views need no more of it, and Lit would create a second Trusted Types policy.
 */
import {leukemia as condition} from '../../../dist/modules/conditions/leukemia/index.js';
import {ownFields} from '../../../dist/modules/content/own-fields.js';
import {hospitalKinds} from '../../../dist/modules/elements/hospital-kinds.js';
import {profile} from '../../../dist/modules/hospital/profile.js';
import {negotiate} from '../../../dist/modules/i18n/negotiate.js';
import {tableWith, sourceTable} from '../../../dist/modules/i18n/table.js';
import {render} from '../../../dist/modules/prerender/render.js';

/**
 * @typedef {object} Tools What the builder takes from the library.
 * @property {(tag: string, options: {lang: string, headingLevel: number, hospital: unknown, prefix: string}) => Promise<string>} render
 *   One section as plain HTML; an empty string if it has no content.
 * @property {(value: unknown) => readonly string[]} checkProfile Paths of the wrong parts; an empty path for all of it.
 * @property {(requested: string, available: readonly string[]) => string | undefined} negotiate
 */

/**
 * @param {(code: string) => Promise<object>} readLocale Reads a published locale file.
 * @param {Readonly<Record<string, {name: string, direction: string, state: string}>>} locales By code.
 * @returns {Tools}
 */
export const rendererWith = (readLocale, locales) => {
  const tables = new Map();
  const tableIn = (code) => {
    if (code === sourceTable.locale) return Promise.resolve(sourceTable);
    if (!tables.has(code)) {
      const read = readLocale(code);
      const table = read.then((published) => tableWith({isSource: false, isPublished: true, published}, []));
      tables.set(code, table);
      table.catch(() => tables.delete(code));
    }
    return tables.get(code);
  };
  const tags = ['page', ...condition.sections.map((placed) => placed.section?.name ?? placed.hospital)];
  const publication = {
    condition,
    library: {condition, catalogue: {locales}},
    elements: Object.fromEntries(tags.map((name) => [`${condition.prefix}-${name}`, {}])),
    files: {tableIn},
  };
  return {
    render: (tag, options) => render(publication, {...options, tag, onProblem: () => undefined}),
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
