/** Faults of our tags in a page. */
import {picker} from '../state.js';
import {fault} from './fault.js';

/** Tags without an end, unknown tags, languages that are not there, and tags that nothing brings to life. */
export const tagFaults = ({page, data, tools}) => {
  const known = [...data.sections.map(({tag}) => tag), picker];
  const codes = [...Object.keys(data.locales), ...page.locales];
  const isSmaller = page.scripts.length > 0 && page.scripts.every(({file}) => file === 'all-sections.js');
  const inSmaller = data.sections.filter(({kind}) => kind === 'condition').map(({tag}) => tag);
  const unclosed = page.unclosed.map((tag) => fault('unclosed', {tag}));
  const others = page.tags.flatMap(({name, lang}) => {
    if (!known.includes(name)) {
      const near = nearest(name, known);
      return [near ? fault('tag', {tag: name, near}) : fault('tagUnknown', {tag: name})];
    }
    return [
      ...(isSmaller && !inSmaller.includes(name) ? [fault('smaller', {tag: name})] : []),
      ...(lang && !tools.negotiate(lang, codes) ? [fault('lang', {tag: name, lang})] : []),
    ];
  });
  return [...unclosed, ...others];
};

/** English is in the script, and a language of the hospital's own in the page. */
export const needsLocale = ({tags, locales}, data) => {
  const own = locales.filter((code) => !Object.hasOwn(data.locales, code));
  return tags.some(({lang}) => lang && !/^en\b/i.test(lang) && !own.includes(lang));
};

/** The known tag with the fewest letters of difference, where those are few. */
const nearest = (name, known) => {
  const near = known.map((tag) => ({tag, distance: distanceOf(name.slice(0, 60), tag)}));
  const best = near.sort((a, b) => a.distance - b.distance)[0];
  if (best.distance <= Math.max(2, Math.floor(best.tag.length / 4))) return best.tag;
  const own = name.slice(4, -1);
  // A few letters stand in some tag by chance.
  return known.find((tag) => tag.startsWith(name) || name.startsWith(tag) || (own.length > 3 && tag.includes(own)));
};

const distanceOf = (one, other) => {
  let row = Array.from({length: other.length + 1}, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + Number(one[i - 1] !== other[j - 1]));
    row = next;
  }
  return row.at(-1);
};
