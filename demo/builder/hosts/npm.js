/** For a site that is built with npm: the packed file, an import and tags. */
import {lookRule} from '../look.js';
import {policyOf} from '../policy.js';
import {picker} from '../state.js';
import {attributes, hasDrawings, levelOf, profileScript, sourceOf, sourcesOf} from './parts.js';

export const forNpm = (context) => {
  const {state, data, tell, hospital} = context;
  const look = lookRule(state);
  const sources = sourcesOf(context);
  const server = serverCode(context);
  const file = `all-widgets-${data.version}.tgz`;
  const blocks = [
    {title: tell('block.install'), where: tell('where.install', {file}), code: `npm install ./${file}\n`},
    {title: tell('block.import'), where: tell('where.import'), code: `import 'all-widgets';\n`},
    ...state.languages.map((lang) => ({
      lang,
      title: tell('block.tags', {name: data.locales[lang].name}),
      where: tell('where.tags'),
      code: `${profileScript(hospital)}${tags(context, lang)}`,
    })),
    ...(server ? [{title: tell('block.server'), where: tell('where.server'), code: server}] : []),
    {title: tell('block.style'), where: tell('where.appStyle'), code: `${still(state)}${look}`},
  ];
  return {
    blocks,
    policy: policyOf({
      script: ["'self'"],
      connect: sources.connect,
      style: ["'self'"],
      image: sources.image,
      trusted: ['all-widgets', 'lit-html'],
    }),
    requests: [
      {url: tell('request.chunkUrl'), why: tell('request.chunk')},
      ...(hasDrawings(context) ? [{url: tell('request.chunkUrl'), why: tell('request.drawings')}] : []),
      ...sources.requests,
    ],
    notes: [tell('note.bundlers')],
  };
};

const still = ({sections, menu}) =>
  `${[...(menu ? [picker] : []), ...sections].map((tag) => `${tag}:not(:defined)`).join(', ')} { display: block; }\n`;

const tags = ({state, data}, lang) => {
  const own = state.menu ? undefined : lang;
  const all = state.sections.map(
    (tag) =>
      `<${tag}${attributes({lang: own, 'heading-level': levelOf(state), src: sourceOf(state, tag)})}></${tag}>\n`,
  );
  if (!state.menu) return all.join('');
  const {direction: dir} = data.locales[lang];
  return `<div${attributes({lang, dir})}>\n<${picker}></${picker}>\n${all.join('')}</div>\n`;
};

/** For the words inside the tags, from a server: of the sections that have them there. */
const serverCode = ({state, hospital}) => {
  const [live, own] = [true, false].map((isLive) => state.sections.filter((tag) => !!sourceOf(state, tag) === isLive));
  if (!own.length) return '';
  return `import {render} from 'all-widgets/prerender.js';

${live.length ? `// Leave ${live.map((tag) => `<${tag}>`).join(', ')} as above: the words come from the address in src.\n` : ''}${hospital === undefined ? '' : `const profile = ${JSON.stringify(hospital, null, 2)};\n`}const words = await render({
  tag: ${JSON.stringify(own)},
  lang: ${JSON.stringify(state.languages[0])},
  format: 'shadow',
  headingLevel: ${state.level},${hospital === undefined ? '' : '\n  hospital: profile,'}
});
`;
};
