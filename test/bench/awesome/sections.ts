/** The same sections from components of Web Awesome: call-outs and disclosures, with its theme; words as JSON. */
import '@awesome.me/webawesome/dist/styles/layers.css';
import '@awesome.me/webawesome/dist/styles/native.css';
import '@awesome.me/webawesome/dist/styles/themes/default.css';
import '@awesome.me/webawesome/dist/components/callout/callout.js';
import '@awesome.me/webawesome/dist/components/details/details.js';
import content from 'bench:content';
import {sectionMarkup, type Frames} from '../markup.ts';
import {load, writingOf} from '../words.ts';

const frames: Frames = {
  draft: (inner) => `<wa-callout class="draft" variant="neutral" size="s">${inner}</wa-callout>`,
  notice: (urgency, inner) =>
    `<wa-callout variant="${urgency === 'urgent' ? 'danger' : 'brand'}">${inner}</wa-callout>`,
  sources: (label, inner) => `<wa-details summary="${label}">${inner}</wa-details>`,
};

const language = document.documentElement.lang;
const writing = {...(writingOf(language) ?? (await load(language))), frames};
document.getElementById('sections')!.innerHTML = content.sections
  .map((section) => `<div data-section="${section.name}">${sectionMarkup(section, writing)}</div>`)
  .join('');
