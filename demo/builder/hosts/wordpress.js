/** For WordPress with the plugin: shortcodes, and the values for its settings. */
import {lookRule} from '../look.js';
import {policyOf} from '../policy.js';
import {picker} from '../state.js';
import {attributes, hasDrawings, json, levelOf, sourceOf, sourcesOf} from './parts.js';

export const forWordpress = (context) => {
  const {state, data, tell, hospital} = context;
  const look = lookRule(state);
  const sources = sourcesOf(context);
  const draws = hasDrawings(context);
  const loads = draws || state.menu || state.languages.some((code) => code !== 'en');
  const blocks = [
    ...state.languages.map((lang) => ({
      lang,
      title: tell('block.shortcodes', {name: data.locales[lang].name}),
      where: tell('where.wordpress'),
      code: shortcodes(state, lang),
    })),
    ...(hospital === undefined
      ? []
      : [
          {
            title: tell('block.profile'),
            where: tell('where.wordpressProfile'),
            code: json(hospital),
            file: 'profile.json',
          },
        ]),
    ...(look ? [{title: tell('block.look'), where: tell('where.wordpressLook'), code: look}] : []),
  ];
  return {
    blocks,
    policy: policyOf({
      script: ["'self'"],
      connect: [...(loads ? ["'self'"] : []), ...sources.connect],
      style: ["'self'"],
      image: sources.image,
      trusted: ['all-widgets'],
    }),
    requests: [
      {url: 'all-widgets.js', why: tell('request.script'), bytes: data.sizes['all-widgets.js']},
      ...state.languages
        .filter((code) => code !== 'en')
        .map((code) => ({
          url: `locales/${code}.json`,
          why: tell('request.locale'),
          bytes: data.sizes[`locales/${code}.json`],
        })),
      ...(state.menu ? [{url: 'locales/….json', why: tell('request.menu')}] : []),
      ...(draws ? [{url: 'pictures.json', why: tell('request.drawings'), bytes: data.sizes['pictures.json']}] : []),
      ...sources.requests,
    ],
    notes: [tell('note.wordpressPolicy')],
  };
};

const shortcodes = (state, lang) => {
  const own = state.menu ? undefined : lang;
  const one = (tag, given) => `[all_widgets${attributes({tag, ...given})}]\n`;
  return [
    ...(state.menu ? [one(picker, {})] : []),
    ...state.sections.map((tag) =>
      one(tag, {lang: own, heading_level: levelOf(state), src: inShortcode(sourceOf(state, tag))}),
    ),
  ].join('');
};

/** A bracket would end the shortcode. */
const inShortcode = (url) => url?.replaceAll('[', '%5B').replaceAll(']', '%5D');
