/** Writes dist/modules/elements/<name>.js with its types, for each tag: importing one registers nothing. */
import {writeFileSync} from 'node:fs';
import {tagModules, typeModules, type TagModule} from './tags.ts';

const script = ({name, className, code: [imports, make], references}: TagModule): string =>
  `${imports}${references ? "\nimport {addReferences} from './condition-section.js';" : ''}
import {libraryWith} from '../library.js';
import {loadDrawings} from '../load-drawings.js';
import {loadLocale} from '../locales/${name}.js';

const library = libraryWith(loadLocale, loadDrawings);

export const ${className} = ${make};
${references ? `addReferences(library, ${JSON.stringify({references})});\n` : ''}`;

const types = ({className, base: [base, file], dataType, types, summary}: TagModule): string =>
  [
    `import {${base}} from './${file}.js';`,
    ...(dataType ? [`import type {${dataType}} from '../hospital/section-shapes.js';`] : []),
    '',
    ...types.map((type) => `export type {${type}} from '${typeModules[type]!.replace('dist/modules', '..')}';`),
    '',
    ...(summary ? [`/** ${summary} */`] : []),
    `export declare class ${className} extends ${base}${dataType ? `<${dataType}>` : ''} {}`,
    '',
  ].join('\n');

for (const module of tagModules) {
  writeFileSync(`dist/modules/elements/${module.name}.js`, script(module));
  writeFileSync(`dist/modules/elements/${module.name}.d.ts`, types(module));
}
