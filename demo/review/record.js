import {together} from './signatures.js';

/**
 * What a clinician takes away: a small signature for the hospital’s page, and a record to keep. Pure.
 * @param sections As `{section, checksum, messages, holding, isTicked, decided, remarks}`: `holding` are earlier
 * signatures for these words, `decided` ids, `remarks` pairs of ids and words.
 * @param opened Earlier records, as readSignature() gives them.
 * @param own `{by, on}` of the person who signs now.
 */
export const makeRecord = (sections, opened, own, edition) => {
  const signed = sections.flatMap((section) => {
    const reviews = [...section.holding.map(({reviewed}) => reviewed), ...(section.isTicked ? [own] : [])];
    const {checksum} = section;
    return reviews.length ? [[section, {state: 'reviewed', reviewed: together(reviews), translation: checksum}]] : [];
  });
  const small = {
    locale: 'en',
    sections: Object.fromEntries(signed.map(([{section}, status]) => [section, status])),
  };
  const record = {
    ...small,
    format: 1,
    edition,
    words: Object.assign({}, ...signed.map(([{messages}]) => messages)),
    decided: decidedIn(sections, opened),
    remarks: remarksIn(sections, opened, own.by),
  };
  return {small, record};
};

/** Decisions of today, and earlier ones on words that have not changed since. */
const decidedIn = (sections, opened) => {
  const today = Object.assign({}, ...sections.map(({messages}) => messages));
  const earlier = opened.flatMap(({decided, words}) => decided.filter((id) => id in today && words[id] === today[id]));
  return [...new Set([...earlier, ...sections.flatMap(({decided}) => decided)])];
};

/** Remarks of everybody, each under the name of its writer: of two on one message, none is lost. */
const remarksIn = (sections, opened, by) => {
  const own = new Map();
  // A message that stands in two sections has two remarks.
  for (const [ids, words] of sections.flatMap(({remarks}) => remarks))
    own.set(ids, own.has(ids) && own.get(ids) !== words ? `${own.get(ids)} ${words}` : words);
  const mine = own.size ? {[by]: Object.fromEntries(own)} : {};
  const merged = {};
  for (const [name, remarks] of [...opened.flatMap(({remarks}) => Object.entries(remarks)), ...Object.entries(mine)])
    merged[name] = {...merged[name], ...remarks};
  return merged;
};

/** As text that may stand inside a <script>, which must not end before it does. */
export const scriptText = (small) => JSON.stringify(small, null, 2).replaceAll('<', '\\u003c');
