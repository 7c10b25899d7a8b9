/** For a site that takes a frame: pages of a static site of the hospital's own. */
import {folderAt, readUrl} from '../place.js';
import {policyOf} from '../policy.js';
import {wholePage} from '../state.js';
import {attributes, json, titleIn} from './parts.js';

export const forFrame = (context) => {
  const {state, data, tell, hospital} = context;
  const {url, source} = readUrl(state.site);
  const site = folderAt(url);
  const hasProfile = hospital !== undefined;
  const blocks = [
    {
      title: tell('block.site'),
      where: tell('where.site', {site, file: `all-widgets-${data.version}.tgz`}),
      code: `npx --no -- all-widgets site --out public/all --lang ${state.languages.join(',')}${hasProfile ? ' --hospital profile.json' : ''}\n`,
    },
    ...(hasProfile
      ? [{title: tell('block.profile'), where: tell('where.siteProfile'), code: json(hospital), file: 'profile.json'}]
      : []),
    ...state.languages.map((lang) => ({
      lang,
      title: tell('block.frame', {name: data.locales[lang].name}),
      where: tell(state.frameScript ? 'where.frame' : 'where.frameAlone'),
      code: `${state.sections.map((tag) => frame(context, site, tag, lang)).join('')}${
        state.frameScript
          ? `<script${attributes({src: `${site}embed.js`, integrity: state.follow ? undefined : data.integrity['embed.js'], crossorigin: state.follow ? undefined : 'anonymous', referrerpolicy: 'no-referrer'})}></script>\n`
          : ''
      }`,
    })),
  ];
  const pages = state.languages.flatMap((lang) => state.sections.map((tag) => `${site}${pageOf(tag, lang)}`));
  return {
    blocks,
    policy: policyOf({frame: [source], script: state.frameScript ? [source] : []}),
    requests: [
      ...pages.map((page) => ({url: page, why: tell('request.frame')})),
      {url: `${site}site.css`, why: tell('request.frame')},
      {url: `${site}frame.js`, why: tell('request.frame'), bytes: data.sizes['frame.js']},
      ...(state.frameScript
        ? [{url: `${site}embed.js`, why: tell('request.embed'), bytes: data.sizes['embed.js']}]
        : []),
    ],
    notes: [
      ...(Object.values(state.look).some((value) => value.trim()) ? [tell('note.frameLook')] : []),
      ...(state.level === 2 ? [] : [tell('note.frameLevel')]),
      ...(state.frameScript && !state.follow ? [tell('note.frameShared')] : []),
    ],
  };
};

const pageOf = (tag, lang) => `${lang}/${tag === wholePage ? 'index' : tag}.html`;

const frame = (context, site, tag, lang) =>
  `<iframe${attributes({
    src: `${site}${pageOf(tag, lang)}`,
    title: titleIn(context, tag, lang).replaceAll('{hospital}', () => nameIn(context, lang)),
    lang,
    width: '100%',
    height: 480,
    referrerpolicy: 'no-referrer',
  })}></iframe>\n`;

/** The hospital's name, which may be in several languages; chosen as in src/elements/host-text.ts. */
const nameIn = ({hospital, tools}, lang) => {
  const {name, url} = Object(hospital);
  // As on the page itself: see src/prerender/given.ts.
  if (name === undefined) return /^https?:/i.test(url) ? new URL(url).hostname : '';
  if (typeof name === 'string') return name;
  const codes = Object.keys(name);
  return name[tools.negotiate(lang, codes) ?? tools.negotiate('en', codes) ?? codes[0]];
};
