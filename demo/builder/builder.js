/** The builder in a browser: one state, and views that show it. Nothing is sent anywhere. */
import {addressOf, formatVersion, isAddress, stateAt} from './address.js';
import {checkView} from './views/check.js';
import {controls} from './views/controls.js';
import {lookView} from './views/look.js';
import {find, tell} from './make.js';
import {outputOf} from './output.js';
import {previewView} from './views/preview.js';
import {profileView} from './views/profile.js';
import {resultView} from './views/result.js';
import {say} from './say.js';
import {sectionsView} from './views/sections.js';
import {loadTools} from './tools.js';
import {wordsView} from './views/words.js';

const folder = new URL('./', import.meta.url);

/** Milliseconds. */
const pause = 150;

/** Milliseconds after which the code of the state before is taken away: a language may be long on its way. */
const longest = 400;

/** Safari refuses after a hundred changes in half a minute; the next one brings all of them. */
const keepAddress = (address) => {
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // The address that is shown to copy is right in any case.
  }
};

const begin = async () => {
  const data = await (await fetch(new URL('data.json', folder))).json();
  const tools = await loadTools(data, folder);
  let {state, version, lost} = stateAt(isAddress(location.hash) ? location.hash : '', data);
  const speech = wordsView(data);
  let words = await speech.load(state.ui);
  state = {...state, ui: words.code};
  let turn = 0;

  const context = () => ({data, tools, words, state, tell: (id, values) => say(words, id, values)});

  /** Takes a change, and shows it everywhere. */
  const change = (changes) => {
    state = {...state, ...changes};
    return show();
  };

  const views = [controls, sectionsView, profileView, lookView, previewView(folder), resultView, checkView].map(
    (view) => view({change, now: context}),
  );

  const show = async () => {
    const mine = ++turn;
    if (words.code !== state.ui) words = await speech.load(state.ui);
    speech.show(words);
    sayAddress();
    for (const view of views) view.show?.(context());
    if (mine > 1) {
      // A person who types goes on at once; the code follows when they pause.
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (mine !== turn) return;
      keepAddress(addressOf(state));
    }
    const late = setTimeout(() => mine === turn && views.forEach((view) => view.wait?.(context())), longest);
    const output = await outputOf(state, data, tools, words).catch((error) => {
      console.error(error);
      return {problems: [{at: 'host', id: 'failed', sentence: say(words, 'result.failed', {mistake: error.message})}]};
    });
    clearTimeout(late);
    // A later change has begun since.
    if (mine !== turn) return;
    for (const view of views) view.result?.(output, context());
  };

  const read = () => {
    if (!isAddress(location.hash)) return;
    ({state, version, lost} = stateAt(location.hash, data));
    void show();
  };

  const sayAddress = () => {
    const sentences = [
      ...(version === formatVersion ? [] : [say(words, 'address.version', {version, own: formatVersion})]),
      ...(lost.length ? [say(words, 'address.lost', {list: lost.slice(0, 8).join(', ')})] : []),
    ];
    tell(find('#address-said'), sentences.join(' '));
  };

  for (const selector of ['#builder-form', '#check', '.builder-language']) find(selector).hidden = false;
  find('#builder-plain').hidden = true;
  speech.menu((ui) => void change({ui}));
  find('#builder-form').addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', read);
  await show();
};

await begin();
