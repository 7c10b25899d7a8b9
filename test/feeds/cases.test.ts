/** Feeds as real systems publish them show readers their authors' words. The files are in test/feeds/cases. */
import {expect} from '@open-wc/testing';
import {addressesOf, itemsOf, show, titlesOf, wordsOf} from './feed.ts';

const harbor = 'https://www.harborlane.example';
const summer = 'Horaires d’été : café fermé';
const family = 'The family room’s';

/** The titles of each file, in its order. */
const titles: Readonly<Record<string, readonly string[]>> = {
  'blank-line/a-one-newline.xml': ['Front desk hours'],
  'blank-line/b-crlf-and-spaces.xml': ['Front desk hours'],
  'blank-line/c-two-boms.xml': ['Front desk hours'],
  'blank-line/d-php-notice-before.xml': ['Front desk hours'],
  'blank-line/e-cache-comment-after.xml': ['Front desk hours'],
  'blank-line/f-script-injected-after.xml': ['Front desk hours'],
  'blank-line/g-comment-before.xml': ['Front desk hours'],
  'utf16/a-says-utf-16-but-is-utf-8.xml': [summer],
  'utf16/b-utf-16le-with-bom.xml': [summer],
  'utf16/c-utf-16le-header-says-so.xml': [summer],
  'utf16/d-says-utf-16-server-says-utf-8.xml': [summer],
  'charset-header/a-bom-utf8-header-latin1.xml': [summer],
  'charset-header/b-windows-1252.xml': [summer],
  'charset-header/c-unknown-label.xml': [summer],
  'charset-header/d-empty-label.xml': [summer],
  'charset-header/e-text-html.xml': [summer],
  'charset-header/f-json-with-charset-in-its-text.json': ['Café hours'],
  'charset-header/g-spaces-in-declaration.xml': [summer.replace('’', "'")],
  'charset-header/h-says-us-ascii-is-utf-8.xml': [summer],
  'charset-header/i-says-latin1-is-utf-8.xml': [summer],
  'guid-permalink/a-permalink-true.xml': ['Blood drive'],
  'guid-permalink/b-permalink-by-default.xml': ['Blood drive'],
  'guid-permalink/c-permalink-false.xml': ['Blood drive'],
  'guid-permalink/d-json-id-is-the-address.json': ['Blood drive'],
  'guid-permalink/e-atom-id-is-the-address.xml': ['Blood drive'],
  'json-entities/a-wordpress-plugin.json': [`${family} new reading corner`, 'Lessons & homework – school room'],
  'json-entities/b-rest-api-of-wordpress.json': [`${family} corner`],
  'atom-without-title/a-empty-title-with-content.xml': ['The lobby café is closed today. We are sorry.', 'Hours'],
  'atom-without-title/b-no-title-with-summary.xml': ['The lobby café is closed today.', 'Hours'],
  'atom-without-title/c-xhtml-title.xml': ['Tea and cake'],
  'atom-without-title/d-title-type-text-html.xml': ['Tea & cake'],
  'atom-without-title/e-whole-page-of-words-for-title.xml': ['Tea and cake'],
};

/** The links of each file, where they are the point of it. */
const links: Readonly<Record<string, readonly (string | undefined)[]>> = {
  'guid-permalink/a-permalink-true.xml': [`${harbor}/blood-drive`],
  'guid-permalink/b-permalink-by-default.xml': [`${harbor}/blood-drive`],
  'guid-permalink/c-permalink-false.xml': [undefined],
  'guid-permalink/d-json-id-is-the-address.json': [`${harbor}/blood-drive`],
  'guid-permalink/e-atom-id-is-the-address.xml': [`${harbor}/blood-drive`],
  'json-entities/b-rest-api-of-wordpress.json': [`${harbor}/1`],
  'atom-without-title/a-empty-title-with-content.xml': [`${harbor}/n/1`, undefined],
  'atom-without-title/d-title-type-text-html.xml': [`${harbor}/n/1`],
};

const languages: Readonly<Record<string, string | undefined>> = {
  '0-en-us.xml': 'en-US',
  '1-en_US.xml': 'en-US',
  '2-English.xml': undefined,
  '3-es-ES.xml': 'es-ES',
  '4-es_ES.xml': 'es-ES',
  '5-x.xml': undefined,
  '6-empty.xml': undefined,
};

const at = (file: string): string => `/test/feeds/cases/${file}`;

describe('a feed of a real system', () => {
  for (const [file, expected] of Object.entries(titles))
    it(`shows its titles as they are meant: ${file}`, async () => {
      const {element} = await show(at(file));
      expect(titlesOf(element)).to.deep.equal(expected);
      if (links[file]) expect(addressesOf(element).map((link) => link ?? undefined)).to.deep.equal(links[file]);
    });

  for (const [file, lang] of Object.entries(languages))
    it(`is marked with ${lang ?? 'no language of its own'}: language/${file}`, async () => {
      const {element} = await show(at(`language/${file}`));
      expect(titlesOf(element)).to.deep.equal(['Horario']);
      const marked = itemsOf(element)[0]!.querySelector('bdi')!;
      expect(marked.getAttribute('lang') ?? undefined).to.equal(lang);
    });

  it('tells no time that has no zone, and says so to the web developer', async () => {
    // At an address of its own, because the same sentence comes to the console of a page once.
    const {page, element} = await show(at('json-entities/b-rest-api-of-wordpress.json?zone'));
    expect(itemsOf(element).map(wordsOf)).to.deep.equal([`${family} corner`]);
    expect(page.record.console).to.have.length(1);
    expect(page.record.console[0]).to.include('items[0].date');
  });
});
