/**
 * Writes to dist/ the data on the tags for editors and frameworks, all from the manifest: completion and hints for VS Code
 * and JetBrains, and types for JSX, Vue and Svelte. Needs the manifest.
 */
import {copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {readTags} from './manifest.ts';
import {tagTypes} from './types.ts';
import {cssData, htmlData} from './vscode.ts';
import {webTypes} from './web-types.ts';

const frameworks = 'integrations/types';

const tags = readTags('dist/custom-elements.json');
const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const json = (data: unknown): string => JSON.stringify(data, null, 2) + '\n';

mkdirSync('dist/types', {recursive: true});
writeFileSync('dist/vscode.html-custom-data.json', json(htmlData(tags)));
writeFileSync('dist/vscode.css-custom-data.json', json(cssData(tags)));
writeFileSync('dist/web-types.json', json(webTypes(tags, version)));
writeFileSync('dist/types/tags.d.ts', tagTypes(tags));
for (const file of readdirSync(frameworks)) copyFileSync(`${frameworks}/${file}`, `dist/types/${file}`);
