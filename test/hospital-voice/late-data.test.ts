/** What the hospital wrote counts also where it comes after its elements, as on a page whose script is `async`. */
import {expect} from '@open-wc/testing';
import {beginPage, languages, openPage, oursIn, sectionOf, textOf, type Page} from '../browser/pages.ts';

const start = '{"people": [{"name": "Dr. Robin Example"}, ';
const rest = '{"name": "Dr. Sam Example"}]}';

interface Shown extends Element {
  readonly updateComplete: Promise<boolean>;
}

/** The element in a page, with its first view. */
const doctorsIn = async ({document}: Page): Promise<Shown> => {
  const element = oursIn(document)[0] as Shown;
  await element.updateComplete;
  return element;
};

const names = /Dr. Robin Example.*Dr. Sam Example/;

describe('data that comes after its element', () => {
  it('is read when the page is whole, and not in the middle', async () => {
    const page = await openPage('<all-doctors></all-doctors>');
    const {document, window} = page;
    const said: unknown[] = [];
    window.console.error = window.console.warn = (...words: unknown[]) => void said.push(...words);
    // The elements stay defined, as where a script that is `async` comes before its page.
    document.open();
    document.write(`<!doctype html><all-doctors><script type="application/json">${start}`);
    const element = await doctorsIn(page);
    expect(element.shadowRoot!.querySelector('section')).to.equal(null);
    document.write(`${rest}</script></all-doctors>`);
    const whole = new Promise((resolve) => element.addEventListener('all-content', resolve));
    document.close();
    await whole;
    expect(textOf(element)).to.match(names);
    expect(said).to.deep.equal([]);
  });

  it('is read when a script puts it into the element', async () => {
    const page = await openPage('<all-doctors></all-doctors>');
    const element = await doctorsIn(page);
    const data = page.document.createElement('script');
    data.type = 'application/json';
    data.text = start + rest;
    const whole = new Promise((resolve) => element.addEventListener('all-content', resolve));
    element.append(data);
    await whole;
    expect(sectionOf(element).textContent).to.match(/Dr. Robin Example[^]*Dr. Sam Example/);
  });
});

describe('a script that is async, on a page that is not whole', () => {
  it('waits for the profile, the words and the data of the hospital', async () => {
    const {document, record, send, end} = await beginPage(
      `<all-when-to-see-doctor></all-when-to-see-doctor>
      <all-doctors><script type="application/json">${start}${rest}</script></all-doctors>
      <script type="application/json" data-all-hospital>{"careLine": "555-0100", `,
    );
    const elements = oursIn(document);
    for (const element of elements) {
      await (element as Shown).updateComplete;
      expect(element.shadowRoot!.querySelector('section')).to.equal(null);
    }
    const shown = languages(document, 2);
    await send(`"name": "St. Mary"}</script>
      <script type="application/json" data-all-locale="en">{"messages": {"doctors.title": "Our team"}}</script>`);
    await end();
    await shown;
    const [advice, doctors] = elements as [Element, Element];
    expect(textOf(advice)).to.include('555-0100');
    expect(textOf(doctors)).to.match(names).and.to.include('Our team');
    expect(record.console).to.deep.equal([]);
  });

  it('waits also where the language of the page changes meanwhile', async () => {
    const {document, record, end, send} = await beginPage(
      '<all-when-to-see-doctor></all-when-to-see-doctor><script type="application/json" data-all-hospital>{"careLine": ',
    );
    const [advice] = oursIn(document) as [Shown];
    document.documentElement.lang = 'en-GB';
    // The listeners to the language come first.
    await new Promise<void>((resolve) => {
      new MutationObserver(() => resolve()).observe(document, {attributes: true, subtree: true});
      document.documentElement.title = 'Changed';
    });
    await advice.updateComplete;
    expect(advice.shadowRoot!.querySelector('section')).to.equal(null);
    const shown = languages(document);
    await send('"555-0100"}</script>');
    await end();
    await shown;
    expect(textOf(advice)).to.include('555-0100');
    expect(record.console).to.deep.equal([]);
  });

  it('shows what a server has rendered until then', async () => {
    const page = await beginPage('<all-causes><section lang="en"><h2>Causes</h2></section>');
    const [causes] = oursIn(page.document);
    await (causes as Shown).updateComplete;
    expect(causes!.querySelector('h2')!.getBoundingClientRect().height).to.be.above(0);
    const shown = languages(page.document);
    await page.end();
    await shown;
    expect(textOf(causes!).length).to.be.above(500);
  });

  it('waits also where another script has added to all objects what browsers take for an option', async () => {
    const page = await beginPage('<script>Object.prototype.signal = "stop"</script><all-causes></all-causes>');
    const shown = languages(page.document);
    await page.end();
    await shown;
    expect(textOf(oursIn(page.document)[0]!).length).to.be.above(500);
    expect(page.record.console).to.deep.equal([]);
  });
});
