/**
 * The desks as a static site has them, below `/desk-site/`: `/desk-site/demo/review.html`, `/desk-site/demo/translate.html`.
 * Below `/desk-site-signed/`, an invented person has signed the causes in the folder of reviews.
 */
import {deskSite} from '../../preview/desk-files.ts';
import {reviewData} from '../../reports/desk-data.ts';

let files;

/** The days of the signature. A day to come is what a device has whose clock is years behind. */
const days = {'-signed': '2026-11-01', '-future': '2099-01-01'};

const signedStatements = (on) => {
  const {section, checksum, messages} = reviewData([]).sections.find((each) => each.section === 'causes');
  const reviewed = {by: 'Dr. A. Person', on};
  const sections = {[section]: {state: 'reviewed', reviewed, translation: checksum}};
  const text = JSON.stringify({locale: 'en', sections, words: messages});
  return JSON.stringify(reviewData([{file: 'reviews/a.json', text}]));
};

/** @type {import('@web/test-runner').Middleware} */
export const deskFolder = async (context, next) => {
  const [, signed, path] = /^\/desk-site(-signed|-future)?\/(.+)$/.exec(context.path) ?? [];
  if (!path) return next();
  files ??= deskSite();
  const site = await files;
  if (!site.has(path)) return next();
  context.type = path.split('.').at(-1);
  context.body = signed && path === 'demo/review/statements.json' ? signedStatements(days[signed]) : site.get(path);
  return undefined;
};
