/** Words of our own tags on the home page, prerendered, so that they stand before and without the script. */
import {hospital} from './hospital.ts';
import {render} from './publication.ts';

const tags = ['all-key-points', 'all-symptom-list'] as const;

/** Plain HTML by tag. */
export const homeWords: Readonly<Record<string, string>> = Object.fromEntries(
  await Promise.all(
    tags.map(async (tag) => [tag, await render({tag, lang: 'en', headingLevel: 3, hospital})] as const),
  ),
);
