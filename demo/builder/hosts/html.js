/** For a site that takes HTML alone: the words, and a style sheet where there is room for one. */
import {lookRule} from '../look.js';
import {policyOf} from '../policy.js';
import {rendered} from './parts.js';

export const forHtml = async (context) => {
  const {state, data, tools, tell} = context;
  const style = `${lookRule(state)}${tools.style}`;
  const hash = await tools.hash(style);
  const words = await Promise.all(
    state.languages.map(async (lang) => ({
      lang,
      title: tell('block.words', {name: data.locales[lang].name}),
      where: tell('where.html'),
      code: await tools.render({prefix: 'words-', ...rendered(context, lang), tag: state.sections}),
    })),
  );
  return {
    blocks: [...words, {title: tell('block.style'), where: tell('where.style'), code: style, file: 'all-widgets.css'}],
    policy: policyOf({style: ["'self'", ...(hash ? [`'${hash}'`] : [])]}),
    requests: [],
  };
};
