/** The plain fields: how the site takes content, languages, level. */
import {all, find} from '../make.js';

const flags = ['menu', 'frameScript'];
const texts = ['base', 'site', 'background', 'ink'];

export const controls = ({change, now}) => {
  const form = find('#builder-form');
  const inputs = (name) => all(`[name="${name}"]`, form);

  for (const input of inputs('host')) input.addEventListener('change', () => change({host: input.value}));
  for (const input of inputs('follow')) input.addEventListener('change', () => change({follow: input.value === 'yes'}));
  for (const input of inputs('languages'))
    input.addEventListener('change', () => {
      const others = now().state.languages.filter((code) => code !== input.value);
      void change({languages: input.checked ? [...others, input.value] : others});
    });
  for (const name of flags)
    for (const input of inputs(name)) input.addEventListener('change', () => change({[name]: input.checked}));
  for (const name of texts)
    for (const input of inputs(name)) input.addEventListener('input', () => change({[name]: input.value}));
  find('#level').addEventListener('change', ({target}) => change({level: Number(target.value)}));
  find('#system').addEventListener('change', () => showSystem(now()));

  return {
    show: ({state, tell, data}) => {
      for (const input of inputs('host')) input.checked = input.value === state.host;
      for (const input of inputs('follow')) input.checked = (input.value === 'yes') === state.follow;
      for (const input of inputs('languages')) input.checked = state.languages.includes(input.value);
      for (const name of flags) for (const input of inputs(name)) input.checked = state[name];
      for (const name of texts)
        for (const input of inputs(name)) if (input.value !== state[name]) input.value = state[name];
      find('#level').value = String(state.level);
      for (const box of all('[data-host]', form)) box.hidden = !box.dataset.host.split(' ').includes(state.host);
      showSystem({tell, data});
    },
    result: ({problems}) => {
      for (const place of all('[data-wrong]', form)) {
        const own = problems.filter(({at}) => at === place.dataset.wrong).map(({sentence}) => sentence);
        place.hidden = !own.length;
        place.textContent = own.join(' ');
        const input = find(`[id="field-${place.dataset.wrong}"]`, form);
        if (input && own.length) input.setAttribute('aria-invalid', 'true');
        else input?.removeAttribute('aria-invalid');
      }
    },
  };
};

/** The advice of docs/hosts.md on a content system; in English. */
const showSystem = ({tell, data}) => {
  const found = data.systems.find(({name}) => name === find('#system').value);
  const list = find('#system-about');
  list.hidden = !found;
  if (!found) return list.replaceChildren();
  const rows = ['takes', 'strips', 'paste'].filter((name) => found[name]);
  return list.replaceChildren(
    ...rows.flatMap((name) => {
      const [term, text] = [document.createElement('dt'), document.createElement('dd')];
      term.textContent = tell(`host.${name}`);
      text.textContent = found[name];
      text.lang = 'en';
      text.dir = 'ltr';
      return [term, text];
    }),
  );
};
