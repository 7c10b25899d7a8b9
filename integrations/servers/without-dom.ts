/**
 * Writes dist/modules/without-dom: the entries of the package for servers that are no Node, for which Lit has no build.
 * package.json leads there by the conditions of such servers. They have the same exports as the others, without Lit and
 * without words: each class is empty, and none is registered.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {leukemiaSections} from '../../src/conditions/leukemia/own-sections.ts';
import {nameOf} from '../../src/content/condition.ts';
import {tagModules, type TagModule} from '../../tools/tags.ts';

const folder = 'dist/modules/without-dom';

const elementModule = ({tag, className}: TagModule): string => `import '../in-page.js';

/** Stands in for the class of \`<${tag}>\`. */
export class ${className} {}
`;

const tableOf = (modules: readonly TagModule[]): string => `import {register} from '../register.js';
import {onServer} from '../on-server.js';
${modules.map(({name, className}) => `import {${className}} from './elements/${name}.js';`).join('\n')}

export const elements = {
${modules.map(({tag, className}) => `  '${tag}': ${className},`).join('\n')}
};

export const defineElements = (options) => register(onServer ? elements : {}, options);
`;

const entry = (table: string): string => `export {addLocale} from '../add-locale.js';
export {defineElements, elements} from './${table}.js';
export {version} from '../version.js';
import {library} from '../library.js';

export const {locales} = library.catalogue;
`;

const inPage = `import {onServer} from '../on-server.js';
import {report} from '../report.js';

if (!onServer)
  report(
    'This page has the modules for servers, which show nothing; build it without the conditions "worker", "workerd" and "edge-light".',
  );
`;

const sections = leukemiaSections.sections.map(nameOf);

const files: Readonly<Record<string, string>> = {
  'in-page': inPage,
  define: tableOf(tagModules),
  'define-sections': tableOf(tagModules.filter(({name}) => sections.includes(name))),
  index: `${entry('define')}
export const structuredData = () => ({});
`,
  sections: entry('define-sections'),
  client: `export const AllWidgets = () => null;
`,
  ...Object.fromEntries(tagModules.map((module) => [`elements/${module.name}`, elementModule(module)])),
};

mkdirSync(`${folder}/elements`, {recursive: true});
for (const [name, code] of Object.entries(files)) writeFileSync(`${folder}/${name}.js`, code);
