import {readFileSync} from 'node:fs';
import {render} from 'all-widgets/prerender.js';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const library = 'node_modules/all-widgets/dist';
const hospital = json('apps/hospital.json');

export default (config) => {
  config.addGlobalData('integrity', json(`${library}/integrity.json`));
  config.addAsyncShortcode('section', (tag, lang) => render({tag, lang, format: 'shadow', headingLevel: 1, hospital}));
  config.addPassthroughCopy({[library]: 'vendor/all-widgets', 'apps/eleventy/page.js': 'page.js'});
};
