/** Prerendered markup works in engines without declarative shadow roots or without `scripting` in media queries. */
import {expect} from '@open-wc/testing';
import {addFrame, loadedIn, openPage, oursIn, settled} from '../browser/pages.ts';
import {hospital, older, openInOlder, profile, until, within, wordsIn} from './page.ts';

/** A prerendered document with `<all-page>` in a declarative shadow root. */
const served = async (): Promise<string> => {
  const asked = {tag: 'all-page', format: 'shadow', lang: 'es', hospital: JSON.stringify(hospital)};
  return (await fetch(`/prerendered?${new URLSearchParams(asked)}`)).text();
};

/** Markup of the main part. */
const markupIn = (html: string): string => /<main>(.*)<\/main>/s.exec(html)![1]!;

for (const browser of older)
  describe(`In ${browser}, which knows no declarative shadow roots`, () => {
    it('draws the page in the place of markup from a server', async () => {
      const usual = await openPage(`${profile}<all-page></all-page>`, {lang: 'es'});
      await settled(usual);
      const words = wordsIn(usual);
      const page = await openInOlder(browser, profile + markupIn(await served()), {lang: 'es'});
      await settled(page);
      expect([...wordsIn(page)].sort()).to.deep.equal([...words].sort());
      expect(page.record.console).to.deep.equal([]);
    });

    it('shows the words in the markup where the language cannot be had', async () => {
      const bundle = `/faults/missing/${crypto.randomUUID()}/all-widgets.js`;
      const page = await openInOlder(browser, profile + markupIn(await served()), {lang: 'es', bundle});
      await until(page, () => oursIn(page.document).every(({shadowRoot}) => shadowRoot?.querySelector('section')));
      for (const line of wordsIn(page)) expect(line).to.match(/^[\w-]+ es: .{20}/);
    });
  });

describe('In an engine that knows declarative shadow roots and not `scripting`, without scripts', () => {
  it('has every section of the page open', async () => {
    const html = await served();
    const frame = addFrame((each) => {
      each.sandbox.add('allow-same-origin');
      each.srcdoc = html.replaceAll('(scripting:', '(of-the-future:');
    });
    await loadedIn(frame);
    const all = within(frame.contentDocument!);
    const panels = all.filter((element) => element.matches('[part="panel"]'));
    expect(panels.length).to.be.greaterThan(1);
    for (const panel of panels) {
      const [, content] = panel.children;
      expect(panel.getBoundingClientRect().height).to.be.greaterThan(100);
      expect(content!.getBoundingClientRect().height).to.be.greaterThan(50);
    }
    const [tab] = all.filter((element) => element.matches('[part="tab"]'));
    expect(tab!.getBoundingClientRect().height).to.be.greaterThan(20);
  });
});
