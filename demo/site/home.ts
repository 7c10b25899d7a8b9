/** Our own tags on the pages of the site, with their words inside, so that they stand before and without the script. */
import {hospital} from './hospital.ts';
import {elementsInside} from './publication.ts';

/** Below the profile and the menu of the page, which hold for it, too. */
const below = (html: string): string => html.replace(/<script[^]*?<\/script>\n/, '').replace(' lang="en"', '');

const withMenu = ['all-language-picker', 'all-key-points'];

/** HTML by page. */
export const liveTags: Readonly<Record<string, string>> = {
  home: await elementsInside({tag: withMenu, lang: 'en', headingLevel: 2, hospital}),
  symptoms: below(await elementsInside({tag: 'all-symptom-list', lang: 'en', headingLevel: 2, hospital})),
  languages: await elementsInside({tag: withMenu, lang: 'en', headingLevel: 3, hospital}),
};

/** Languages of the examples on the page about look, so that no two of its sections have one name. */
const spoken = ['en', 'es', 'ar'] as const;

/** The rules of an example on the page about look, and the section that it shows. */
export const houseOf = async (name: string, rules: string, index: number) => ({
  name,
  rules: `:root ${rules}`,
  section: await elementsInside({
    tag: 'all-symptom-list',
    lang: spoken[index] ?? 'en',
    headingLevel: 3,
    prefix: `${name}-`,
  }),
});
