/** For a site that takes a script and tags: everything in one block for each language, as `render --format inside` gives it. */
import {lookRule} from '../look.js';
import {folderAt, readPlace} from '../place.js';
import {policyOf} from '../policy.js';
import {picker} from '../state.js';
import {rendered, sourceOf, sourcesOf} from './parts.js';

export const forScript = async (context) => {
  const {state, data, tools, tell} = context;
  const {url, source} = readPlace(state.base);
  const folder = `${folderAt(url)}${state.follow ? 'latest' : data.version}/`;
  const tag = [...(state.menu ? [picker] : []), ...state.sections];
  const around = {
    isPinned: !state.follow,
    rules: lookRule(state),
    sources: Object.fromEntries(state.sections.map((tag) => [tag, sourceOf(state, tag)])),
  };
  const blocks = await Promise.all(
    state.languages.map(async (lang) => ({
      lang,
      title: tell('block.page', {name: data.locales[lang].name}),
      where: tell('where.script', {folder}),
      code: await tools.render({...rendered(context, lang), tag, format: 'inside', bundle: folder}, around),
    })),
  );
  const hash = await tools.hash(/<style>([^]*?)<\/style>/.exec(blocks[0].code)[1]);
  if (!hash) return {problem: {at: 'host', id: 'wrong.noHash', values: {}}};
  const script = /<script type="module" src="([^"]*)"/.exec(blocks[0].code)[1];
  const hospital = sourcesOf(context);
  const loads = localesOf(context);
  return {
    blocks,
    files: {folder},
    policy: policyOf({
      script: [source],
      connect: [...(loads.length ? [source] : []), ...hospital.connect],
      style: ["'self'", `'${hash}'`],
      image: hospital.image,
      trusted: ['all-widgets'],
    }),
    requests: [
      {url: script, why: tell('request.script'), bytes: data.sizes[script.slice(folder.length)]},
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

/** Languages that are a file; `…` for any other that a reader may choose. English is in the script. */
const localesOf = ({state}) => [...state.languages.filter((code) => code !== 'en'), ...(state.menu ? ['…'] : [])];
