/** A locale file that cannot be had leaves the reader with the text there was, and heals at the next change. */
import {expect} from '@open-wc/testing';
import {fetchLocale, openPage, sectionOf, settled, textOf} from './helpers.ts';

const spanish = await fetchLocale('es');
const english = 'What causes ALL?';

describe('a locale file', () => {
  for (const [kind, what] of [
    ['missing', 'that is not there'],
    ['truncated', 'that is cut off'],
    ['changed-byte', 'with one changed byte'],
    ['wrong-type', 'that is a log-in page'],
  ] as const) {
    it(`${what} leaves the old text, is told once, and is tried again at the next change`, async () => {
      const page = await openPage('<all-causes></all-causes>', {
        bundle: `/faults/${kind}/${crypto.randomUUID()}/all-widgets.js`,
      });
      const [element] = await settled(page);
      const failed = page.next('all-error');
      page.document.documentElement.lang = 'es';
      const {detail} = (await failed) as CustomEvent<Record<string, string>>;
      expect(detail['kind']).to.equal('locale');
      expect(detail['locale']).to.equal('es');
      expect(textOf(element!)).to.include(english);
      expect(sectionOf(element!).lang).to.equal('en');
      expect(page.record.console).to.have.length(1);
      expect(page.record.console[0]).to.match(/^all-widgets: es\.json could not be loaded .*put the locales folder/);
      expect(page.record.events.filter((event) => event.startsWith('all-error'))).to.have.length(1);

      const healed = page.next('all-language');
      page.document.documentElement.lang = 'es-MX';
      await healed;
      expect(textOf(element!)).to.include(spanish.messages['causes.title']);
    });

    it(`${what} leaves a first reader with English, and every element says so`, async () => {
      const page = await openPage('<all-causes><p>Call us.</p></all-causes><all-overview></all-overview>', {
        lang: 'es',
        bundle: `/faults/${kind}/${crypto.randomUUID()}/all-widgets.js`,
      });
      for (const element of await settled(page)) expect(sectionOf(element).lang).to.equal('en');
      expect(page.record.events.filter((event) => event.startsWith('all-error'))).to.have.length(2);
      expect(page.record.console).to.have.length(1);
    });
  }
});

it('A locale file of an older release in the browser’s cache is asked for again at once, and nobody notices', async () => {
  const page = await openPage('<all-causes></all-causes>', {
    lang: 'es',
    bundle: `/faults/stale/${crypto.randomUUID()}/all-widgets.js`,
  });
  const [element] = await settled(page);
  expect(textOf(element!)).to.include(spanish.messages['causes.title']);
  expect(page.record.console).to.deep.equal([]);
  expect(page.record.events.filter((event) => event.startsWith('all-error'))).to.deep.equal([]);
});

it('A locale file that fails is not asked for again at every other change on the page', async () => {
  const page = await openPage('<all-causes></all-causes><i>x</i>', {
    lang: 'es',
    bundle: `/faults/missing/${crypto.randomUUID()}/all-widgets.js`,
  });
  await settled(page);
  for (const lang of ['fr', 'de', 'it']) {
    page.document.querySelector('i')!.lang = lang;
    await page.window.fetch('/test/record.js');
  }
  expect(page.record.events.filter((event) => event.startsWith('all-error'))).to.have.length(1);
});

describe('the page’s own fallback', () => {
  it('is what a reader sees with scripts off', async () => {
    const page = await openPage('<all-causes><p>Call us.</p></all-causes>', {policy: "script-src 'none'"});
    expect(page.document.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('stays where the page’s security policy lets nothing be drawn', async () => {
    const page = await openPage('<all-causes><p>Call us.</p></all-causes>', {
      policy: "require-trusted-types-for 'script'; trusted-types other",
    });
    expect(page.window.customElements.get('all-causes')).to.be.a('function');
    const enforced = 'trustedTypes' in page.window;
    expect(page.document.querySelector('p')!.getBoundingClientRect().height > 0).to.equal(enforced);
  });

  it('stays until the first language is here, and gives way to it', async () => {
    const page = await openPage('<all-causes lang="es"><p>Call us.</p></all-causes>', {
      bundle: `/faults/slow-spanish/${crypto.randomUUID()}/all-widgets.js`,
    });
    const element = page.document.querySelector('all-causes')!;
    expect(element.shadowRoot!.querySelector('section')).to.equal(null);
    expect(page.document.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    await settled(page);
    expect(page.document.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
  });
});
