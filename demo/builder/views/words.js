/** The builder's own language. */
import {all, find} from '../make.js';
import {builderLanguages} from '../state.js';
import english from '../words/en.js';

export const wordsView = (data) => {
  let shown;
  return {
    /** @returns The words, with their code. */
    load: async (code) => {
      if (code === 'en') return {...english, code: 'en'};
      const {default: words} = await import(`../words/${code}.js`);
      return {...english, ...words, code};
    },
    show: (words) => {
      if (shown === words) return;
      shown = words;
      const builder = find('#builder');
      builder.lang = words.code;
      builder.dir = words.direction;
      for (const element of all('[data-word]', builder)) element.textContent = words[element.dataset.word];
      for (const element of all('[data-label]', builder)) element.title = words[element.dataset.label];
      for (const element of all('[data-look]', builder)) {
        const name = element.dataset.look;
        const {description, default: by} = data.properties.find((property) => property.name === name);
        const own = words[`look.${name}`];
        element.lang = own ? words.code : 'en';
        element.textContent = own ?? description;
        // The manifest is in English.
        find(`[id="field-look.${name}"]`, builder).placeholder = words.code === 'en' || /^\d/.test(by) ? by : '';
      }
      find('#ui-draft').hidden = !words['ui.draft'];
      find('#ui').value = words.code;
    },
    /** @param choose Called with the code that a person picks. */
    menu: (choose) => {
      const menu = find('#ui');
      menu.replaceChildren(
        ...Object.entries(builderLanguages).map(([code, name]) => {
          const option = new Option(name, code);
          option.lang = code;
          return option;
        }),
      );
      menu.addEventListener('change', () => choose(menu.value));
    },
  };
};

/** Title of a section in the builder's language. */
export const titleOf = ({tag, title, titles}, words) => {
  if (tag === 'all-page') return words['sections.whole'];
  return (titles[words.code] ?? title).replace(/\s*\{hospital\}/, ' …');
};
