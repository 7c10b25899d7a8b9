/** The choices of a person. */

/**
 * @typedef {object} State
 * @property {string} ui Code of the builder's own language: one of `builderLanguages`.
 * @property {string} host How the site takes content: one of `hosts`.
 * @property {boolean} follow Whether the page follows releases, or stays as it is.
 * @property {string} base Folder of the bundle's versions on the site: a path or a URL.
 * @property {string} site URL of the static site, for frames.
 * @property {boolean} frameScript Whether a script may stand beside a frame.
 * @property {readonly string[]} languages Codes, one page each; the first is shown in the preview.
 * @property {boolean} menu Whether readers can choose another language.
 * @property {readonly string[]} sections Tags, in their order.
 * @property {Readonly<Record<string, string>>} sources URL of the content of a hospital's section, by tag.
 * @property {number} level Level of the first heading.
 * @property {string} profile The hospital's profile, as JSON text, as it was typed.
 * @property {Readonly<Record<string, string>>} look Custom properties by name.
 * @property {string} background Colour of the page.
 * @property {string} ink Colour of the page's text.
 */

/** The builder's own languages, in themselves, by code. */
export const builderLanguages = {en: 'English', es: 'Español', ar: 'العربية'};

/** Ways by which a site takes content. */
export const hosts = ['script', 'html', 'wordpress', 'frame', 'npm'];

/** So many pages at once: each has all its words, and a reader of the code has to find the end. */
export const mostLanguages = 6;

/** @type {State} */
export const firstState = {
  ui: 'en',
  host: 'script',
  follow: false,
  base: '/vendor/all-widgets/',
  site: '',
  frameScript: true,
  languages: ['es'],
  menu: false,
  sections: ['all-symptom-list'],
  sources: {},
  level: 2,
  profile: '',
  look: {},
  background: '#ffffff',
  ink: '#1c2326',
};

/** Tag of the whole page. It holds every section. */
export const wholePage = 'all-page';
export const picker = 'all-language-picker';

/** Whether the words of a tag come from an address at which the hospital keeps them. */
export const takesSource = ({kind, tag}) => kind === 'hospital' && tag !== 'all-care';
