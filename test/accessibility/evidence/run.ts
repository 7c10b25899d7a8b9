/** One language of a run: opens each tag in each state, and tallies what the checks find. */
import type {Page} from 'puppeteer-core';
import {settle} from '../../browser/page-server.ts';
import {actingResults, stage} from './acting.ts';
import {ask} from './ask.ts';
import type {LookedAt} from './page/looked.ts';
import {languages, markupOf, pageAround, sitePage, sitePageIn, tags, type Language} from './pages.ts';
import {acting, crossed, states, type State} from './states.ts';
import type {Tally} from './tally.ts';

export interface RunOptions {
  /** Codes of the languages, ids of the states and tags; all without it. */
  readonly languages?: readonly string[];
  readonly states?: readonly string[];
  readonly tags?: readonly string[];
  /** Runs in each page before the checks look, as a fault would. */
  readonly spoil?: () => void;
  /** Called once a language. */
  readonly progress?: (says: string) => void;
}

export const isIn = (id: string, wanted: readonly string[] | undefined): boolean => !wanted || wanted.includes(id);

/** Words for each state, and the languages that it goes through, of those that the options leave in. */
export const crossedBy = ({languages: wanted}: RunOptions) =>
  crossed(languages.map(({code}) => code).filter((code) => isIn(code, wanted)));

/** Ids of the states that the options leave in. */
export const idsIn = (options: RunOptions): readonly string[] =>
  Object.keys(crossedBy(options)).filter((id) => isIn(id, options.states));

/** Opens a page that the server keeps, as a hospital's server would give it. */
const open = async (page: Page, address: string, html: string): Promise<void> => {
  const kept = `/kept/${crypto.randomUUID()}`;
  await fetch(`${address}${kept}`, {method: 'PUT', body: html});
  await page.goto(`${address}/page?kept=${kept}`);
};

/** Results for the tag in the container, under each of its tabs. */
const lookAt = async (page: Page, {code, direction}: Language, {fits, from}: State): Promise<readonly LookedAt[]> => {
  const results: LookedAt[] = [];
  const count = await ask(page, 'tabCount');
  for (let index = 0; index < count; index++) {
    if (count > 1) await ask(page, 'choose', index);
    results.push(
      fits ? {[fits]: await ask(page, 'fits', fits)} : await ask(page, 'look', code, direction, from === 'site'),
    );
  }
  return results;
};

/** One state in one language, tag after tag. */
const lookInState = async (
  page: Page,
  address: string,
  language: Language,
  id: string,
  options: RunOptions,
  tally: Tally,
): Promise<void> => {
  const state = states[id]!;
  const [width, height] = state.window ?? [1280, 800];
  await page.setViewport({width, height});
  await page.emulateMediaFeatures([...(state.media ?? [])]);
  const isSite = state.from === 'site';
  await open(page, address, isSite ? await sitePageIn(language.code) : pageAround(state, language));
  for (const tag of isSite ? [sitePage] : tags) {
    if (!isIn(tag, options.tags)) continue;
    if (!isSite) await ask(page, 'show', await markupOf(tag as (typeof tags)[number], state, language.code));
    await settle(page);
    if (state.isOpen) await ask(page, 'openAll');
    if (options.spoil) await page.evaluate(options.spoil);
    if (id === 'open' && language.code === 'en') tally.transcribe(tag, await ask(page, 'transcript'));
    for (const results of await lookAt(page, language, state))
      tally.add({tag, language: language.code, state: id}, results);
  }
};

/** Requests of a page, its console and its errors, by the sentence of each that should not be. */
const watch = (page: Page, address: string): (() => LookedAt) => {
  let seen = {things: 0, others: [] as string[], lines: [] as string[]};
  page
    .on('request', (request) => {
      seen.things++;
      if (!request.url().startsWith(`${address}/`) && !request.url().startsWith('data:'))
        seen.others.push(`a request to ${request.url()}`);
    })
    .on('console', (message) => seen.lines.push(message.text()))
    .on('pageerror', (error) => seen.lines.push(String(error)));
  return () => {
    const {things, others, lines} = seen;
    seen = {things: 0, others: [], lines: []};
    return {requests: {things, failures: others}, console: {things: 1, failures: lines}};
  };
};

/** One language, in every state that it is crossed with. */
export const runIn = async (
  page: Page,
  address: string,
  language: Language,
  options: RunOptions,
  tally: Tally,
): Promise<void> => {
  const watched = watch(page, address);
  const {code} = language;
  const ids = idsIn(options).filter((id) => crossedBy(options)[id]!.languages.includes(code));
  for (const id of ids.filter((id) => id in states)) {
    await lookInState(page, address, language, id, options, tally);
    tally.add({tag: 'every tag', language: code, state: id}, watched());
  }
  const toAct = ids.filter((id) => id in acting);
  await page.emulateMediaFeatures([]);
  for (const tag of toAct.length ? tags.filter((tag) => isIn(tag, options.tags)) : []) {
    await page.setViewport({width: 1280, height: 800});
    await open(page, address, await stage(language, tag));
    await settle(page);
    if (options.spoil) await page.evaluate(options.spoil);
    for (const id of toAct) tally.add({tag, language: code, state: id}, await actingResults[id]!(page));
  }
  options.progress?.(`${code}: ${tally.places()} places so far`);
};
