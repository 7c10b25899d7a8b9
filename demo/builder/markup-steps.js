/** The questions of the builder as HTML, for builderMarkup. */
import {escape} from './hosts/parts.js';
import {isColour} from './look.js';
import {hosts} from './state.js';
import english from './words/en.js';

/** The text of a word, in English, as HTML. */
export const word = (id) => escape(english[id]);
/** An element with a word as its text. */
export const said = (tag, id, attributes = '') => `<${tag}${attributes} data-word="${id}">${word(id)}</${tag}>`;

/** @param {import('./data.ts').BuilderData} data */
export const steps = (data) =>
  [
    step('host', hostStep(data)),
    step('languages', languageStep(data)),
    step('sections', sectionStep()),
    step('level', levelStep()),
    step('profile', profileStep()),
    step('look', lookStep(data)),
  ].join('\n');

/** The questions, in their order. */
const order = ['host', 'languages', 'sections', 'level', 'profile', 'look'];

const step = (name, content) => `<section class="builder-step" id="step-${name}" aria-labelledby="step-${name}-title">
<h2 id="step-${name}-title"><span class="builder-number" aria-hidden="true">${order.indexOf(name) + 1}</span> ${said('span', `step.${name}`)}</h2>
${content}
</section>`;

/** Place for the error message of a field. */
const wrong = (at) => `<p class="builder-wrong" id="wrong-${at}" data-wrong="${at}" hidden></p>`;

const choice = (
  name,
  value,
  id,
  about,
) => `<label class="builder-choice"><input type="radio" name="${name}" value="${value}">
<span>${said('strong', id)}${about ? said('span', about) : ''}</span></label>`;

const field = (at, id, {about = '', type = 'text', more = ''} = {}) => `<div class="builder-field" data-field="${at}">
<label for="field-${at}" data-word="${id}">${word(id)}</label>
${about ? said('p', about, ` class="builder-about" id="about-${at}"`) : ''}
<input id="field-${at}" name="${at}" type="${type}" dir="ltr" spellcheck="false" aria-describedby="${about ? `about-${at} ` : ''}wrong-${at}"${more}>
${wrong(at)}
</div>`;

const tick = (name, id) =>
  `<label class="builder-tick"><input type="checkbox" name="${name}">${said('span', id)}</label>`;

const hostStep = ({
  systems,
}) => `<fieldset><legend class="builder-hidden" data-word="step.host">${word('step.host')}</legend>
<div class="builder-choices">${hosts.map((host) => choice('host', host, `host.${host}`, `host.${host}.about`)).join('\n')}</div></fieldset>
${wrong('host')}
<div data-host="script">${field('base', 'host.base', {about: 'host.base.about'})}</div>
<div data-host="frame">${field('site', 'host.site', {about: 'host.site.about', type: 'url'})}${tick('frameScript', 'host.frameScript')}</div>
<div class="builder-field"><label for="system" data-word="host.system">${word('host.system')}</label>
<select id="system" name="system"><option value="" data-word="host.system.none">${word('host.system.none')}</option>${systems
  .map(({name}) => `<option lang="en">${escape(name)}</option>`)
  .join('')}</select>
<dl id="system-about" class="builder-system" hidden></dl></div>
<fieldset><legend data-word="step.updates">${word('step.updates')}</legend>
<div class="builder-choices two">${choice('follow', 'no', 'updates.stay')}${choice('follow', 'yes', 'updates.follow')}</div></fieldset>`;

const languageStep = ({
  locales,
}) => `<fieldset aria-describedby="about-languages wrong-languages"><legend class="builder-hidden" data-word="step.languages">${word('step.languages')}</legend>
${said('p', 'languages.about', ' class="builder-about" id="about-languages"')}
<div class="builder-languages">${Object.entries(locales)
  .map(
    ([code, {name, direction, state}]) =>
      `<label class="builder-tick"><input type="checkbox" name="languages" value="${code}"><span><bdi lang="${code}" dir="${direction}">${escape(name)}</bdi>${
        state === 'draft' ? ` ${said('small', 'languages.draft')}` : ''
      }</span></label>`,
  )
  .join('\n')}</div></fieldset>
${wrong('languages')}
<div data-host="script wordpress npm">${tick('menu', 'languages.menu')}</div>`;

const sectionStep = () => `${said('p', 'sections.about', ' class="builder-about"')}
${said('h3', 'sections.chosen', ' id="chosen-title"')}
<ol id="chosen" class="builder-chosen" aria-labelledby="chosen-title"></ol>
${said('p', 'sections.none', ' id="chosen-none" class="builder-about" hidden')}
${wrong('sections')}
<p id="sections-said" class="builder-hidden" role="status"></p>
<details id="others-box"><summary data-word="sections.others">${word('sections.others')}</summary><div id="others"></div></details>`;

const levelStep =
  () => `<div class="builder-field"><label for="level" data-word="level.label">${word('level.label')}</label>
<select id="level" name="level" aria-describedby="about-level wrong-level">${[1, 2, 3, 4, 5, 6]
    .map((level) => `<option value="${level}">&lt;h${level}&gt;</option>`)
    .join('')}</select>
${said('p', 'level.about', ' class="builder-about" id="about-level"')}${wrong('level')}</div>`;

const profileStep = () => `${said('p', 'profile.about', ' class="builder-about"')}
${said('p', 'profile.disabled', ' id="profile-disabled" class="builder-wrong" hidden')}
<fieldset id="profile-form"><legend class="builder-hidden" data-word="step.profile">${word('step.profile')}</legend></fieldset>
<div class="builder-field"><label for="profile-json" data-word="profile.json">${word('profile.json')}</label>
${said('p', 'profile.json.about', ' class="builder-about" id="about-json"')}
<textarea id="profile-json" rows="6" dir="ltr" spellcheck="false" aria-describedby="about-json wrong-profile"></textarea>
${wrong('profile')}<ul id="profile-wrongs" class="builder-wrongs" hidden></ul></div>`;

const lookStep = ({properties}) => `${said('p', 'look.about', ' class="builder-about"')}
<fieldset class="builder-page-colours"><legend data-word="look.page">${word('look.page')}</legend>
${colour('background', 'look.background')}${colour('ink', 'look.ink')}</fieldset>
<div class="builder-look">${properties
  .filter(({name}) => firstProperties.includes(name))
  .map(propertyField)
  .join('\n')}</div>
<details><summary data-word="look.more">${word('look.more')}</summary><div class="builder-look">${properties
  .filter(({name}) => !firstProperties.includes(name))
  .map(propertyField)
  .join('\n')}</div></details>`;

/** Shown at once; the others are opened. */
const firstProperties = ['--all-font', '--all-heading-color', '--all-link', '--all-accent'];

const propertyField = ({name, description, default: by}) => {
  const at = `look.${name}`;
  const described = `<span data-look="${name}" lang="en">${escape(description)}</span>`;
  const label = `<label for="field-${at}">${described} <code>${name}</code></label>`;
  const input = `<input id="field-${at}" name="${at}" dir="ltr" spellcheck="false" aria-describedby="wrong-${at}" placeholder="${escape(by)}">`;
  return `<div class="builder-field" data-field="${at}">${label}
<div class="builder-colour">${isColour(name) ? picked(at) : ''}${input}</div>
<p class="builder-ratio" data-ratio="${name}" hidden></p>${wrong(at)}<button type="button" class="builder-take" data-take="${name}" hidden></button></div>`;
};

const picked = (at) => `<input type="color" data-picks="${at}" tabindex="-1" aria-hidden="true">`;

const colour = (
  at,
  id,
) => `<div class="builder-field" data-field="${at}"><label for="field-${at}" data-word="${id}">${word(id)}</label>
<div class="builder-colour">${picked(at)}<input id="field-${at}" name="${at}" dir="ltr" spellcheck="false" aria-describedby="wrong-${at}"></div>
${wrong(at)}</div>`;
