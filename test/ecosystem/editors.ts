/** The help of VS Code on our tags, from its own language services and the data in the package. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import css from 'vscode-css-languageservice';
import html, {type HTMLDataV1} from 'vscode-html-languageservice';
import {elements} from '../../src/define.ts';

const json = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'node_modules/all-widgets/dist', file), 'utf8'));

/** @throws {Error} Where a tag, an attribute, a custom property or a part is not offered, or not explained. */
export const checkEditors = (): void => {
  const data = json('vscode.html-custom-data.json') as HTMLDataV1;
  assert.deepEqual(inHtml(data, '<all-'), Object.keys(elements));
  assert.ok(inHtml(data, '<all-news ').includes('time-zone'));
  assert.ok(!inHtml(data, '<all-overview ').includes('time-zone'));
  assert.ok(inHtml(data, '<all-overview lang="').includes('es'));
  assert.ok(inHtml(data, '<all-symptom-list hide="').includes('symptoms.fatigue'));
  assert.match(hintInHtml(data, '<all-news>', 3), /headlines[^]*all-content[^]*`heading`/);
  assert.match(hintInHtml(data, '<all-news limit="3">', 12), /Maximum number of feed entries[^]*`number`/);

  const styles = json('vscode.css-custom-data.json') as css.CSSDataV1;
  assert.ok(inCss(styles, 'a { --all- }', 10).includes('--all-accent'));
  assert.ok(inCss(styles, 'all-news:: {}', 10).includes('::part(heading)'));
};

const inHtml = (data: HTMLDataV1, text: string): readonly string[] => {
  const {service, document} = openHtml(data, text);
  const {items} = service.doComplete(document, document.positionAt(text.length), service.parseHTMLDocument(document));
  return items.map(({label}) => label);
};

const hintInHtml = (data: HTMLDataV1, text: string, at: number): string => {
  const {service, document} = openHtml(data, text);
  return JSON.stringify(service.doHover(document, document.positionAt(at), service.parseHTMLDocument(document)));
};

const openHtml = (data: HTMLDataV1, text: string) => ({
  service: html.getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [html.newHTMLDataProvider('all-widgets', data)],
  }),
  document: html.TextDocument.create('file:///page.html', 'html', 1, text),
});

const inCss = (data: css.CSSDataV1, text: string, at: number): readonly string[] => {
  const service = css.getCSSLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [css.newCSSDataProvider(data)],
  });
  const document = css.TextDocument.create('file:///page.css', 'css', 1, text);
  const {items} = service.doComplete(document, document.positionAt(at), service.parseStylesheet(document));
  return items.map(({label}) => label);
};
