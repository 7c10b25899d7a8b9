/** The checks on each page. */
import {showsFeeds} from './checks/feeds.ts';
import {linksNumbersAndAddresses} from './checks/links.ts';
import {picksLanguage} from './checks/picker.ts';
import {staysSilent, throwsNothing} from './checks/silence.ts';
import {opensTabs} from './checks/tabs.ts';
import {framesThePage, showsEveryWord, showsEveryWordOfThePage, showsEveryWordUnderItsTab} from './checks/words.ts';
import {settled, type Visit} from './visit.ts';

/** One page with its checks, by the sentence that a passing one proves. */
export interface PlannedVisit {
  /** Waits until the page may be looked at. */
  readonly ready: (visit: Visit) => Promise<void>;
  readonly checks: Readonly<Record<string, (visit: Visit) => Promise<void>>>;
}

const words = {'shows every word in the reader’s language': (visit: Visit) => showsEveryWord(visit)};
const wordsOfPage = {'shows every word in the reader’s language': showsEveryWordOfThePage};
const links = {'links every number and address': linksNumbersAndAddresses};
const frame = {'is framed in the reader’s language': framesThePage};
const tabs = {
  'opens tabs by click and key': opensTabs,
  'shows every word under its tab': showsEveryWordUnderItsTab,
};
const silence = {'stays silent': staysSilent};

const live = (visit: Visit): Promise<void> => settled(visit);
/** Nothing to wait for: there is no script, or the check itself waits. */
const plain = async (): Promise<void> => undefined;

/** By the name of the page. */
export const visits: Readonly<Record<string, PlannedVisit>> = {
  sections: {ready: live, checks: {...words, ...links, 'changes language by the picker': picksLanguage, ...silence}},
  page: {ready: live, checks: {...frame, ...tabs, ...silence}},
  feeds: {ready: plain, checks: {'shows a JSON Feed and RSS': showsFeeds, ...silence}},
  light: {ready: plain, checks: {...words, ...links, ...silence}},
  'light-page': {ready: plain, checks: {...frame, ...wordsOfPage, ...silence}},
  shadow: {ready: live, checks: {...words, ...links, ...silence}},
  'shadow-page': {ready: live, checks: {...frame, ...tabs, ...silence}},
  'shadow-alone': {
    ready: (visit) => settled(visit, true),
    checks: {...words, ...links, 'throws nothing': throwsNothing},
  },
};
