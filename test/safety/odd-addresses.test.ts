/** Addresses that lead nowhere, bundles without a folder, and forms whose fields have the names of methods. */
import {expect} from '@open-wc/testing';
import {loadBundle, openPage, sectionOf, settled, textOf} from '../browser/pages.ts';

const {addLocale} = await loadBundle();

describe('A section whose address cannot be read', () => {
  it('says so to readers, and to the web team in one sentence', async () => {
    const addresses = [
      'tel:555-0100',
      'mailto:care@hospital.example',
      'javascript:hurt()',
      `https://me:secret@${location.host}/news.xml`,
    ];
    const page = await openPage(
      addresses.map((src) => `<all-news src="${src}"><p>Our news: 555-0100</p></all-news>`).join(''),
    );
    const shown = await settled(page);
    expect(shown.length).to.equal(addresses.length);
    for (const [at, src] of addresses.entries()) {
      expect(textOf(shown[at]!), src).to.include('We could not load this list just now.');
      expect(shown[at]!.querySelector('p')!.getBoundingClientRect().height, src).to.be.greaterThan(0);
      const told = page.record.console.filter((line) => line.startsWith(`all-widgets: src="${src}" could not be`));
      expect(told, src).to.have.length(1);
    }
    expect(page.record.console).to.have.length(addresses.length);
  });

  it('names a list that is only a number to call', async () => {
    const page = await openPage('<all-news src="tel:1" href="tel:555-0100"></all-news>');
    const [element] = await settled(page);
    expect(textOf(element!)).to.include('Look on 555-0100');
  });

  it('links no address with a password, and says so', async () => {
    const page = await openPage('<all-news src="tel:1" href="https://me:secret@hospital.example/"></all-news>');
    const [element] = await settled(page);
    expect(sectionOf(element!).innerHTML).not.to.include('secret');
    expect(page.record.console.join(' ')).to.include('is not used; write an address with https:');
  });
});

const code = await (await fetch('/dist/all-widgets.js')).text();

describe('A bundle that comes from blob: or data:', () => {
  const bundles = {
    'blob:': () => URL.createObjectURL(new Blob([code], {type: 'text/javascript'})),
    'data:': () => `data:text/javascript,${encodeURIComponent(code)}`,
  };
  for (const [scheme, bundleFrom] of Object.entries(bundles))
    it(`shows English, and says in one sentence what to do: ${scheme}`, async () => {
      const bundle = bundleFrom();
      expect(new URL(bundle).protocol).to.equal(scheme);
      const page = await openPage('<all-causes></all-causes><all-overview></all-overview>', {lang: 'es', bundle});
      const elements = await settled(page);
      expect(elements.map((element) => sectionOf(element).lang)).to.deep.equal(['en', 'en']);
      expect(page.record.console).to.have.length(1);
      expect(page.record.console[0]).to.match(/^all-widgets: es\.json could not be loaded, because .*blob: or data:/);
    });
});

describe('A form around our elements', () => {
  it('may have fields with the names of methods', async () => {
    const fields = [
      'getAttribute',
      'closest',
      'lang',
      'slot',
      'querySelectorAll',
      'setAttribute',
      'getRootNode',
      'children',
    ]
      .map((name) => `<input name="${name}" aria-label="${name}">`)
      .join('');
    const section = '<all-causes></all-causes>';
    const page = await openPage(
      `<form lang="es">${fields}${section}</form><all-page lang="es"><form>${fields}${section}</form></all-page>`,
    );
    const shown = await settled(page);
    const causes = shown.filter(({localName}) => localName === 'all-causes');
    expect(causes.map((element) => sectionOf(element).lang)).to.deep.equal(['es', 'es']);
    for (const element of causes) expect(element.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(page.record.console).to.deep.equal([]);
  });
});

describe('A language', () => {
  for (const code of ['toString', 'valueOf', 'constructor', '__proto__', 'hasOwnProperty'])
    it(`is not called like a member of every object: ${code}`, () => {
      const lines: string[] = [];
      const {warn} = console;
      console.warn = (line: string) => void lines.push(line);
      try {
        addLocale(code, {direction: 'ltr', messages: {'causes.title': 'X'}});
      } finally {
        console.warn = warn;
      }
      expect(lines).to.deep.equal([
        `all-widgets: Locale "${code}" is not used: its code must be a language tag such as "sw" or "zh-Hant".`,
      ]);
    });
});
