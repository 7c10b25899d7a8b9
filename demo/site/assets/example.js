/**
 * The switches of an example. Language, profile and policy choose the page in the frame; scripts are switched by its
 * sandbox, as a browser does it; the rest is set on the page in it. What is switched stands in the address, to be shown to
 * a colleague.
 */
import {printAll} from './print.js';

const box = document.querySelector('.example');
const form = box.querySelector('form');
const frame = box.querySelector('iframe');
const alone = box.querySelector('.alone');
const said = box.querySelector('.said');

/** The present values of the switches. */
const settings = () => {
  const {code, theme, width, text, profile, scripts, strict, print} = form.elements;
  return {
    code: code.value,
    theme: theme.value,
    width: width.value,
    text: text.value,
    profile: profile.checked,
    scripts: scripts.checked,
    strict: strict.checked,
    print: print.checked,
  };
};

// A browser may keep what was switched before a reload; the address says what holds.
form.reset();
const first = settings();

/** Switches as the address says, as far as there is such a switch and such a value. */
const readAddress = () => {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field?.type === 'checkbox' && ['yes', 'no'].includes(value)) field.checked = value === 'yes';
    if (field?.options && [...field.options].some((option) => option.value === value)) field.value = value;
  }
};

/** Without what is as at first. */
const keepAddress = (now) => {
  const changed = Object.entries(now).filter(([name, value]) => value !== first[name]);
  const query = String(
    new URLSearchParams(changed.map(([name, value]) => [name, {true: 'yes', false: 'no'}[value] ?? value])),
  );
  try {
    history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  } catch {
    // Safari refuses after a hundred changes in half a minute; the next one brings all of them.
  }
};

const folder = alone.href.replace(/[^/]*$/, '');
const pageFor = ({code, profile, strict}) =>
  `${folder}${code}${profile ? '-profile' : ''}${strict ? '-strict' : ''}.html`;

const violations = [];
let watched;

const sentence = ({scripts, strict, print}, document) => {
  const element = document.querySelector(box.dataset.tag);
  if (scripts && element?.empty) return 'There is nothing to show: this section is in the hospital’s own words.';
  return [
    !scripts && 'Scripts are off: these are the words inside the tag.',
    strict && `The strict policy is on: ${violations.length} violations so far.`,
    print && 'As on paper.',
  ]
    .filter(Boolean)
    .join(' ');
};

/** Applies to the page in the frame the switches that need no other page. */
const dress = async () => {
  const now = settings();
  const {contentDocument: page} = frame;
  const root = page?.documentElement;
  if (!root || page.URL === 'about:blank') return;
  for (const name of ['theme', 'text']) {
    if (now[name]) root.dataset[name] = now[name];
    else delete root.dataset[name];
  }
  root.toggleAttribute('data-print', now.print);
  if (now.scripts) await page.querySelector(box.dataset.tag)?.ready;
  printAll(page, now.print);
  fit();
  said.textContent = sentence(now, page);
  // Not where a change came meanwhile.
  if (page.URL === pageFor(now)) box.dataset.shown = JSON.stringify(now);
};

/** As high as the words, as long as the switches stay on the screen. */
const fit = () => {
  const body = frame.contentDocument?.body;
  if (!body) return;
  const most = Math.max(420, innerHeight * 0.75);
  frame.height = String(Math.round(Math.min(Math.max(body.scrollHeight + 4, 160), most)));
};

const watch = () => {
  const {contentDocument: page, contentWindow: view} = frame;
  if (!page?.body || page === watched) return;
  watched = page;
  violations.length = 0;
  page.addEventListener('securitypolicyviolation', ({violatedDirective}) => {
    violations.push(violatedDirective);
    said.textContent = sentence(settings(), page);
  });
  new view.ResizeObserver(fit).observe(page.body);
  page.addEventListener('all-content', dress);
  page.addEventListener('all-language', dress);
};

const arrive = () => {
  watch();
  void dress();
};

const change = () => {
  const now = settings();
  const address = pageFor(now);
  alone.href = address;
  box.dataset.width = now.width;
  const isSwitched = frame.hasAttribute('sandbox') === now.scripts;
  if (isSwitched) {
    if (now.scripts) frame.removeAttribute('sandbox');
    else frame.setAttribute('sandbox', 'allow-same-origin');
  }
  delete box.dataset.shown;
  // The sandbox of a frame holds from the next page on.
  if (isSwitched || frame.contentDocument?.URL !== address) frame.contentWindow.location.replace(address);
  else void dress();
};

form.addEventListener('change', () => {
  keepAddress(settings());
  change();
});
form.addEventListener('submit', (event) => event.preventDefault());
frame.addEventListener('load', arrive);
addEventListener('resize', fit);
form.hidden = false;
// Beside the page there is room for the list of tags.
document.querySelector('.aside details').open = matchMedia('(min-width: 64rem)').matches;
readAddress();
if (JSON.stringify(settings()) !== JSON.stringify(first)) change();
else if (frame.contentDocument?.readyState === 'complete') arrive();
