/** The hospital's data is shown also where it comes after its element, as on a page whose script is `async`. */
import {expect} from '@open-wc/testing';
import {openPage, oursIn, sectionOf, textOf, type Page} from '../browser/pages.ts';

const start = '{"people": [{"name": "Dr. Robin Example"}, ';
const end = '{"name": "Dr. Sam Example"}]}';

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
    document.write(`${end}</script></all-doctors>`);
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
    data.text = start + end;
    const whole = new Promise((resolve) => element.addEventListener('all-content', resolve));
    element.append(data);
    await whole;
    expect(sectionOf(element).textContent).to.match(/Dr. Robin Example[^]*Dr. Sam Example/);
  });
});
