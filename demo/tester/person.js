import {inOneLine, isDay, today} from './people.js';

const form = document.querySelector('#person');
const names = ['by', 'on', 'reader', 'browser', 'device'];

/** What stands in the fields on the tester and the tools. */
export const readPerson = () => Object.fromEntries(names.map((name) => [name, inOneLine(form.elements[name].value)]));

/** Writes into the fields; those that are not given stay. */
export const writePerson = (person) => {
  for (const name of names) if (name in person) form.elements[name].value = person[name];
};

/** Whether a tool has a name and a version: the report takes no other. */
const hasVersion = (tool) => /\p{L}{2}/u.test(tool) && /\d/.test(tool);

/** The first field that is not as it should be, as `{field, sentence}`. */
export const lackingIn = ({by, on, reader, browser, device}) => {
  const wrong = [
    ['by', !by && 'Write your name first.'],
    ['on', !isDay(on) && 'Write the day as in 2026-12-01.'],
    ['on', on > today() && 'The day has not come yet: write the day on which you tried it.'],
    ['reader', !hasVersion(reader) && 'Write your screen reader and its version, as in NVDA 2026.1.'],
    ['browser', !hasVersion(browser) && 'Write your browser and its version, as in Firefox 152.'],
    ['reader', reader.includes(',') && 'Write the screen reader without a comma.'],
    ['browser', browser.includes(',') && 'Write the browser without a comma.'],
    ['device', !device && 'Write your device, as in Windows 11 laptop.'],
  ].find(([, sentence]) => sentence);
  return wrong && {field: form.elements[wrong[0]], sentence: wrong[1]};
};
