// Cloudflare's workers have no DOM, and take the builds of packages for "workerd", or else those for browsers.
import 'all-widgets';
import {addLocale, defineElements, elements, structuredData} from 'all-widgets';
import * as entries from '../../built/workerd/entries.js';

defineElements();
addLocale('sw', {direction: 'ltr', messages: {'symptoms.title': 'Dalili'}});

const answer = {
  exports: Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, Object.keys(entry).sort()])),
  tags: Object.keys(elements),
  data: structuredData(),
};

export default {fetch: () => Response.json(answer)};
