/** Makes a state into the code to paste. */
import {problemsOf} from './problems.js';
import {parseProfile} from './profile.js';
import {say, sentences} from './say.js';
import {wholePage} from './state.js';
import {forFrame} from './hosts/frame.js';
import {forHtml} from './hosts/html.js';
import {forNpm} from './hosts/npm.js';
import {forScript} from './hosts/script.js';
import {forWordpress} from './hosts/wordpress.js';

/**
 * @typedef {object} Block A piece of code.
 * @property {string} title
 * @property {string} where Where to paste it.
 * @property {string} code
 * @property {string} [lang] Code of its language.
 * @property {string} [file] Name of the file to save it as.
 *
 * @typedef {object} Output
 * @property {readonly {at: string, id: string, sentence: string}[]} problems Without any, the rest is there.
 * @property {readonly Block[]} blocks
 * @property {string} policy Value of the header Content-Security-Policy.
 * @property {readonly {url: string, why: string, bytes?: number}[]} requests
 * @property {readonly string[]} never What is never requested.
 * @property {{folder: string}} [files] Where our files go, for a site that serves them itself.
 * @property {string} updates How the page follows releases, or does not.
 * @property {readonly string[]} notes
 */

const writers = {script: forScript, html: forHtml, wordpress: forWordpress, frame: forFrame, npm: forNpm};

/**
 * @param {import('./state.js').State} state
 * @param {import('./data.ts').BuilderData} data
 * @param {import('./render/renderer.js').Tools & {style: string, hash: (text: string) => Promise<string | undefined>}} tools
 *   `style`: `dist/light.css`. `hash`: as in a policy, `sha384-…`; undefined where the browser computes none.
 * @param {Readonly<Record<string, string>>} words
 * @returns {Promise<Output>}
 */
export const outputOf = async (state, data, tools, words) => {
  const problems = problemsOf(state, data, tools);
  if (problems.length) return {problems: sentences(words, problems)};
  const hospital = parseProfile(state.profile).value;
  const context = {state, data, tools, hospital, tell: (id, values) => say(words, id, values)};
  const output = await writers[state.host](context);
  if (output.problem) return {problems: sentences(words, [output.problem])};
  return {
    problems: [],
    never: ['never.host', 'never.cookie', 'never.reader'].map((id) => say(words, id)),
    updates: say(words, `updates.${state.host}.${state.follow ? 'follow' : 'stay'}`, {version: data.version}),
    ...output,
    notes: [...(output.notes ?? []), ...notesOn(context)],
  };
};

const notesOn = ({state, data, tell}) => {
  const drafts = state.languages.filter((code) => data.locales[code].state === 'draft');
  const names = drafts.map((code) => data.locales[code].name).join(', ');
  return [
    tell('note.review'),
    ...(drafts.length ? [tell('note.draft', {names})] : []),
    ...(state.menu && ['html', 'frame'].includes(state.host) ? [tell('note.noMenu')] : []),
    ...(state.level === 1 && state.sections.length > 1 ? [tell('note.level')] : []),
    ...(state.sections.includes(wholePage) && state.level > 2 ? [tell('note.page')] : []),
  ];
};
