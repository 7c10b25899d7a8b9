/** Every demo page shows all its sections, keeps the console silent and is accessible. */
import {expect} from '@open-wc/testing';
import {accessibilityFindings, settled, textOf, visit} from '../browser/pages.ts';

const index = new DOMParser().parseFromString(await (await fetch('/demo/index.html')).text(), 'text/html');
const situations = [...index.querySelectorAll('footer a')].map((link) => link.getAttribute('href')!);

describe('the demo', () => {
  it('has a page for every situation', () => {
    expect(situations).to.have.length.at.least(7);
  });

  // The desks have a strict policy of their own: test/desks looks at them.
  const others = ['no-script.html', 'review.html', 'translate.html'];
  for (const name of ['index.html', ...situations.filter((name) => !others.includes(name))])
    it(`shows ${name} with every element in words, and clean of every finding of axe`, async () => {
      const page = await visit(`/demo/${name}`);
      for (const element of await settled(page)) expect(textOf(element).length).to.be.greaterThan(20);
      expect(await accessibilityFindings(page.document)).to.deep.equal([]);
    });

  it('draws every picture in three looks, in the languages that come near', async () => {
    const {document} = await visit('/demo/pictures.html');
    const english = document.querySelector('[data-language="en"]')!;
    const columns = (): readonly Element[] => [...english.querySelectorAll('.looks > div > div')];
    if (!columns().length)
      await new Promise<void>((resolve) =>
        new MutationObserver(() => columns().length && resolve()).observe(english, {childList: true, subtree: true}),
      );
    const drawn = columns().map(({shadowRoot}) => shadowRoot!.querySelectorAll('figure .place path').length);
    expect(columns().map(({shadowRoot}) => shadowRoot!.querySelectorAll('figure').length)).to.deep.equal([10, 10, 10]);
    expect(drawn[0]).to.be.greaterThan(30);
    expect(new Set(drawn).size).to.equal(1);
    expect(await accessibilityFindings(document)).to.deep.equal([]);
  });

  it('speaks the language that is picked, and runs in its direction', async () => {
    const page = await visit('/demo/index.html');
    const ours = await settled(page);
    const menu = page.document.querySelector('all-language-picker')!.shadowRoot!.querySelector('select')!;
    expect([...menu.options].map(({value}) => value)).to.include.members(['en', 'es', 'ar']);
    menu.value = 'ar';
    menu.dispatchEvent(new Event('change'));
    for (const element of ours)
      while (element.shadowRoot!.querySelector('section')!.lang !== 'ar') await page.next('all-language');
    expect(page.document.documentElement.dir).to.equal('rtl');
    expect(page.document.querySelector('.crumbs')!.textContent).to.match(/المرضى/);
    expect(await accessibilityFindings(page.document)).to.deep.equal([]);
  });

  it('shows with scripts off what the hospital has written itself', async () => {
    const page = await visit('/demo/no-script.html');
    expect(page.document.querySelector('all-when-to-see-doctor')!.textContent).to.include('Call us');
    expect(page.document.querySelector('all-when-to-see-doctor p')!.getBoundingClientRect().height).to.be.greaterThan(
      0,
    );
  });
});
