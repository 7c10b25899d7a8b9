/**
 * The same sections from components of Web Awesome: call-outs and disclosures, with its theme; words as JSON. It has none
 * for a term in a sentence or a picture with a legend: those have our markup, in the colours of the theme.
 */
import '@awesome.me/webawesome/dist/styles/layers.css';
import '@awesome.me/webawesome/dist/styles/native.css';
import '@awesome.me/webawesome/dist/styles/themes/default.css';
import '@awesome.me/webawesome/dist/components/callout/callout.js';
import '@awesome.me/webawesome/dist/components/details/details.js';
import 'bench:styles.css';
import content from 'bench:content';
import {drawLater} from '../drawings.ts';
import {plainFrames, sectionMarkup, type Frames} from '../markup.ts';
import {openTerms} from '../open-terms.ts';
import {load, writingOf} from '../words.ts';

const frames: Frames = {
  ...plainFrames,
  draft: (inner) => `<wa-callout class="draft" variant="neutral" size="s">${inner}</wa-callout>`,
  notice: (urgency, inner) =>
    `<wa-callout variant="${urgency === 'urgent' ? 'danger' : 'brand'}">${inner}</wa-callout>`,
  sources: (label, inner) => `<wa-details summary="${label}">${inner}</wa-details>`,
};

const language = document.documentElement.lang;
const writing = {...(writingOf(language) ?? (await load(language))), frames};
const root = document.getElementById('sections')!;
root.innerHTML = content.sections
  .map((section) => `<div data-section="${section.name}">${sectionMarkup(section, writing)}</div>`)
  .join('');
openTerms(root, () => writing);
drawLater(root, writing.spoken.direction);
