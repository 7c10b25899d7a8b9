/** For a site that takes HTML alone: the words, and a style sheet where there is room for one. */
import {policyOf} from '../policy.js';
import {styleOf, wordsOf} from './parts.js';

export const forHtml = async (context) => {
  const {state, data, tools, tell} = context;
  const style = styleOf(context);
  const hash = await tools.hash(style);
  const words = await Promise.all(
    state.languages.map(async (lang) => {
      const all = await Promise.all(state.sections.map((tag) => wordsOf(context, tag, lang)));
      const {name} = data.locales[lang];
      return {lang, title: tell('block.words', {name}), where: tell('where.html'), code: all.join('')};
    }),
  );
  return {
    blocks: [...words, {title: tell('block.style'), where: tell('where.style'), code: style, file: 'all-widgets.css'}],
    policy: policyOf({style: ["'self'", ...(hash ? [`'${hash}'`] : [])]}),
    requests: [],
  };
};
