/** Reads the parts of a page that concern us: our tags and scripts, the policy, the profile, the headings. */
import {originOf} from './policy.js';
import {tagsOf} from './scan.js';
import {most, readScript} from './scripts.js';

/** @typedef {ReturnType<typeof readPage>} Page */

/** @param {string} html */
export const readPage = (html) => {
  const page = {
    lang: '',
    // Where the page says its own address.
    origin: undefined,
    scripts: [],
    tags: [],
    profiles: [],
    // Codes of the languages that the hospital has added.
    locales: [],
    policies: [],
    links: [],
    headings: [],
    // Our tags without an end, which take in what follows.
    unclosed: [],
    // Addresses of frames, also where something holds them back.
    frames: [],
    // Pages inside an attribute, as for a frame.
    inner: [],
    // Whether our tags stand in the text.
    isEscaped: false,
    // Whether a script in the page loads the bundle.
    hasImport: false,
    // Style elements with our rules.
    styles: [],
    // As our prerendered HTML has it: the words are there without a tag.
    hasWords: false,
  };
  // The elements around.
  const open = [];
  let inside = 0;
  // Elements of the page that a reader may see, so far.
  let ours = 0;
  let others = 0;
  // Templates that a script of the page may use some day; those of shadow roots are shown.
  let inTemplates = 0;
  // Where the text before the next tag begins.
  let text = 0;
  for (const tag of tagsOf(html)) {
    const {name, attributes} = tag;
    page.isEscaped ||= escaped.test(html.slice(text, tag.at));
    text = tag.next + (tag.text?.length ?? 0);
    if (name === 'template' && (inTemplates || !('shadowrootmode' in attributes)) && (inTemplates || !tag.isEnd))
      inTemplates += tag.isEnd ? -1 : 1;
    if (inTemplates) continue;
    if (tag.isEnd) {
      close(page, open, {ours, others}, name);
      if (isOurs(name) && inside) inside--;
      continue;
    }
    if (name === 'html') page.lang = attributes.lang ?? '';
    if (name === 'meta' && /^content-security-policy$/i.test(attributes['http-equiv'] ?? ''))
      page.policies.push(attributes.content ?? '');
    if (name === 'script') readScript(page, attributes, tag.text ?? '');
    if (name === 'style' && tag.text.includes('.all-widgets') && page.styles.length < most)
      page.styles.push(attributes);
    page.hasWords ||= attributes.class?.split(/\s+/).includes('all-widgets') ?? false;
    if (name === 'iframe' && page.frames.length < most) page.frames.push(...addressesOf(attributes));
    // Google Sites keeps what was pasted in `data-code`.
    const inner = attributes.srcdoc ?? attributes['data-code'];
    if (inner?.includes('<all-') && page.inner.length < most) page.inner.push(inner);
    if (name === 'link' && /^canonical$/i.test(attributes.rel ?? '')) page.origin ??= originOf(attributes.href ?? '');
    if (name === 'link' && /stylesheet/i.test(attributes.rel ?? '')) page.links.push(attributes);
    if (/^h[1-6]$/.test(name) && !inside && page.headings.length < most)
      page.headings.push({level: Number(name[1]), tag: name});
    if (isOurs(name)) {
      if (page.tags.length < most) {
        const lang = attributes.lang ?? open.findLast((each) => each.lang !== undefined)?.lang ?? page.lang;
        page.tags.push({name, attributes, lang});
        if (!inside && name !== 'all-language-picker')
          page.headings.push({level: levelOf(attributes['heading-level']), tag: name, isOurs: true});
      }
      inside++;
    }
    if (isOurs(name)) ours++;
    else if (!isUnseen.has(name)) others++;
    if (!isVoid.has(name) && name !== 'html' && open.length < most)
      open.push({name, lang: attributes.lang, ours, others});
  }
  close(page, open, {ours, others});
  page.isEscaped ||= escaped.test(html.slice(text));
  return page;
};

/** A tag of ours as words: its bracket in any way to write it, also twice over. */
const escaped = /&(amp;)*(lt|#0{0,6}60|#x0{0,6}3c);all-[a-z]/i;

const addressesOf = (attributes) =>
  Object.entries(attributes).flatMap(([name, value]) => (/^(data-.*)?src$/.test(name) ? value : []));

/** What is no level counts as none, as on the page; one above 6 stays, to be named. */
const levelOf = (given) => (Number(given) >= 1 ? Number(given) : 2);

const isOurs = (name) => name.startsWith('all-');

const isVoid = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option script style'.split(' '),
);

const isUnseen = new Set(['link', 'meta', 'script', 'style']);

/**
 * Notes our tags without an end tag in which something vanishes. A page shows our other tags in it.
 * @param counts Of tags so far.
 * @param name Of the end tag; without one, the page is over.
 */
const close = (page, open, counts, name) => {
  const index = name === undefined ? 0 : open.findLastIndex((each) => each.name === name);
  if (index < 0) return;
  for (const each of open.splice(index)) {
    const holds = each.others < counts.others || (each.name !== 'all-page' && each.ours < counts.ours);
    if (isOurs(each.name) && each.name !== name && holds && page.unclosed.length < most) page.unclosed.push(each.name);
  }
};
