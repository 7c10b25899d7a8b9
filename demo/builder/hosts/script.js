/** For a site that takes a script and tags: everything in one block for each language. */
import {folderAt, readPlace} from '../place.js';
import {policyOf} from '../policy.js';
import {picker} from '../state.js';
import {attributes, levelOf, profileScript, sourceOf, sourcesOf, styleOf, wordsOf} from './parts.js';

export const forScript = async (context) => {
  const {state, data, tools, tell} = context;
  const {url, source} = readPlace(state.base);
  const folder = `${folderAt(url)}${state.follow ? 'latest' : data.version}/`;
  const file = bundleOf(context);
  const tags = [...(state.menu ? [picker] : []), ...state.sections];
  const style = styleOf(context, tags);
  const hash = await tools.hash(style);
  if (!hash) return {problem: {at: 'host', id: 'wrong.noHash', values: {}}};
  const blocks = await Promise.all(
    state.languages.map(async (lang) => ({
      lang,
      title: tell('block.page', {name: data.locales[lang].name}),
      where: tell('where.script', {folder}),
      code: [
        `<!-- all-widgets ${data.version} -->\n`,
        `<style>${style}</style>\n`,
        profileScript(context.hospital),
        await tagsIn(context, lang),
        scriptTag(`${folder}${file}`, state.follow ? undefined : data.integrity[file]),
      ].join(''),
    })),
  );
  const hospital = sourcesOf(context);
  const loads = localesOf(context);
  return {
    blocks,
    policy: policyOf({
      script: [source],
      connect: [...(loads.length ? [source] : []), ...hospital.connect],
      style: ["'self'", `'${hash}'`],
      image: hospital.image,
      trusted: ['all-widgets'],
    }),
    requests: [
      {url: `${folder}${file}`, why: tell('request.script'), bytes: data.sizes[file]},
      ...loads.map((name) => ({
        url: `${folder}locales/${name}.json`,
        why: tell(name === '…' ? 'request.menu' : 'request.locale'),
        bytes: data.sizes[`locales/${name}.json`],
      })),
      ...hospital.requests,
    ],
    notes: source === "'self'" ? [] : [tell('note.shared', {source})],
  };
};

/** The smaller bundle where it has all that is needed. */
const bundleOf = ({state, data}) => {
  const isSmall = (tag) => data.sections.find((section) => section.tag === tag).kind === 'condition';
  return !state.menu && state.sections.every(isSmall) ? 'all-sections.js' : 'all-widgets.js';
};

/** Languages that are a file; `…` for any other that a reader may choose. English is in the script. */
const localesOf = ({state}) => [...state.languages.filter((code) => code !== 'en'), ...(state.menu ? ['…'] : [])];

export const scriptTag = (src, integrity) =>
  `<script${attributes({type: 'module', src, integrity, crossorigin: 'anonymous', referrerpolicy: 'no-referrer'})}></script>\n`;

/** The tags with the words inside. With a menu, the language is that of the box around them, so that a reader can change it. */
const tagsIn = async (context, lang) => {
  const {state, data} = context;
  const own = state.menu ? undefined : lang;
  const tags = await Promise.all(
    state.sections.map(async (tag) => {
      const given = attributes({lang: own, 'heading-level': levelOf(state), src: sourceOf(state, tag)});
      const words = (await wordsOf(context, tag, lang)).trim();
      return `<${tag}${given}>${words && `\n${words}\n`}</${tag}>\n`;
    }),
  );
  if (!state.menu) return tags.join('');
  const {direction: dir} = data.locales[lang];
  return `<div${attributes({lang, dir})}>\n<${picker}></${picker}>\n${tags.join('')}</div>\n`;
};
