/** Words of our own tags on the pages of the site, prerendered, so that they stand before and without the script. */
import {hospital} from './hospital.ts';
import {render} from './publication.ts';

/** Plain HTML by tag. */
export const homeWords: Readonly<Record<string, string>> = Object.fromEntries(
  await Promise.all(
    ['all-key-points', 'all-symptom-list'].map(
      async (tag) => [tag, await render({tag, lang: 'en', headingLevel: 3, hospital})] as const,
    ),
  ),
);

/** Languages of the examples on the page about look, so that no two of its sections have one name. */
const spoken = ['en', 'es', 'ar'] as const;

/** The rules of an example on the page about look, and the words of the section that it shows. */
export const houseOf = async (name: string, rules: string, index: number) => {
  const lang = spoken[index] ?? 'en';
  return {
    name,
    rules: `:root ${rules}`,
    lang,
    words: await render({tag: 'all-symptom-list', lang, headingLevel: 3, hospital, prefix: `${name}-`}),
  };
};
