/** Writes the pages, and all they load, to `built/`. */
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {buildScript} from './build-script.ts';
import {bundles, pages} from './pages.ts';
import {prerender} from './prerender.ts';
import {messages, spoken} from './sections.ts';
import {awesomeStyles, documentStyles, plainStyles, shadowStyles} from './styles.ts';

const here = import.meta.dirname;
const folder = `${here}/built`;
const library = `${here}/../../dist`;

const write = (file: string, text: string): void => {
  mkdirSync(dirname(`${folder}/${file}`), {recursive: true});
  writeFileSync(`${folder}/${file}`, text);
};

rmSync(folder, {recursive: true, force: true});
const styles = await documentStyles();
const integrity = JSON.parse(readFileSync(`${library}/integrity.json`, 'utf8')) as Record<string, string>;
const lightStyles = readFileSync(`${library}/light.css`, 'utf8').trim();
for (const [file, html] of Object.entries(
  pages(styles, {integrity, prerendered: await prerender(), plainStyles: await plainStyles(), lightStyles}),
))
  write(file, html);

write('react/style.css', styles);
for (const variant of ['bare', 'preact', 'awesome', 'react']) {
  write(`${variant}/${spoken.language}.json`, JSON.stringify(messages));
  cpSync(`${library}/pictures.json`, `${folder}/${variant}/pictures.json`);
}
for (const [variant, bundle] of Object.entries(bundles)) {
  cpSync(`${library}/${bundle}`, `${folder}/${variant}/${bundle}`);
  cpSync(`${library}/pictures.json`, `${folder}/${variant}/pictures.json`);
  cpSync(`${library}/locales`, `${folder}/${variant}/locales`, {recursive: true});
}

const forShadow = await shadowStyles();
await buildScript('bare/sections.ts', {styles: forShadow});
await buildScript('preact/sections.tsx', {styles: forShadow, jsx: 'preact'});
await buildScript('awesome/sections.ts', {styles: await awesomeStyles()});
await buildScript('react/sections.tsx', {jsx: 'react'});
