import {readFileSync} from 'node:fs';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const library = 'node_modules/all-widgets/dist';

export default (config) => {
  config.addGlobalData('hospital', json('apps/hospital.json'));
  config.addGlobalData('spanish', json(`${library}/locales/es.json`).messages);
  config.addGlobalData('integrity', json(`${library}/integrity.json`));
  config.addPassthroughCopy({[library]: 'vendor/all-widgets', 'apps/eleventy/page.js': 'page.js'});
};
