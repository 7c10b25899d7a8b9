/** A reader with a keyboard looks through the languages; the page changes when they have chosen one. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {isWebKit} from './page.ts';
import {openPage, sectionOf, settled, type Page} from '../browser/pages.ts';

const open = async (): Promise<{page: Page; menu: HTMLSelectElement}> => {
  // Spanish is there, so that a change to it would be seen at once.
  const page = await openPage(
    '<all-language-picker></all-language-picker><all-causes></all-causes><all-overview lang="es"></all-overview><a href="#x">x</a>',
  );
  await settled(page);
  return {page, menu: sectionOf(page.document.querySelector('all-language-picker')!).querySelector('select')!};
};

const languageIn = ({document}: Page): string => sectionOf(document.querySelector('all-causes')!).lang;

/** Waits until the section shows that language. */
const shows = async (page: Page, code: string): Promise<void> => {
  while (languageIn(page) !== code) await page.next('all-language');
};

/** Changes the value as a browser does while it handles a key of the closed menu. */
const pressOn = (menu: HTMLSelectElement, key: string, value?: string): void => {
  menu.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
  if (value === undefined) return;
  menu.value = value;
  menu.dispatchEvent(new Event('change', {bubbles: true}));
};

/** Resolves after the tasks that are waiting. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('the closed menu of languages', () => {
  for (const key of ['ArrowDown', 'ArrowUp', 'End', 'PageDown', 'e'])
    it(`does not change the page with the key ${key}`, async () => {
      const {page, menu} = await open();
      pressOn(menu, key, 'es');
      await nextTask();
      await sectionSettled(page);
      expect(languageIn(page)).to.equal('en');
      expect(menu.value).to.equal('es');
    });

  it('changes it with Enter after an arrow key', async () => {
    const {page, menu} = await open();
    pressOn(menu, 'ArrowDown', 'es');
    pressOn(menu, 'Enter');
    await shows(page, 'es');
  });

  it('changes it when the focus goes on after an arrow key', async () => {
    const {page, menu} = await open();
    menu.focus();
    pressOn(menu, 'ArrowDown', 'es');
    await nextTask();
    page.document.querySelector('a')!.focus();
    await shows(page, 'es');
  });

  it('does not change the page when another window takes the focus after an arrow key', async () => {
    const {page, menu} = await open();
    menu.focus();
    pressOn(menu, 'ArrowDown', 'es');
    await nextTask();
    // The menu keeps the focus in its own window.
    menu.dispatchEvent(new FocusEvent('blur'));
    await sectionSettled(page);
    expect(languageIn(page)).to.equal('en');
    expect(menu.value).to.equal('es');
  });

  it('takes Escape for no', async () => {
    const {page, menu} = await open();
    pressOn(menu, 'ArrowDown', 'es');
    pressOn(menu, 'Escape');
    expect(menu.value).to.equal('en');
    menu.dispatchEvent(new FocusEvent('blur'));
    await sectionSettled(page);
    expect(languageIn(page)).to.equal('en');
  });

  it('changes it at once when an entry of the open list is chosen, with the list opened by a key too', async () => {
    const {page, menu} = await open();
    pressOn(menu, 'ArrowDown');
    await nextTask();
    menu.value = 'es';
    menu.dispatchEvent(new Event('change', {bubbles: true}));
    await shows(page, 'es');
  });

  it('keeps the page as it is under the arrow keys of a real keyboard', async () => {
    const {page, menu} = await open();
    // The frames of tests share one window in WebKit, and take the focus from each other.
    if (isWebKit) pressOn(menu, 'ArrowDown', 'es');
    else {
      menu.focus();
      await sendKeys({press: 'ArrowDown'});
    }
    await nextTask();
    await sectionSettled(page);
    expect(languageIn(page)).to.equal('en');
    // Where the key opens the list, it closes now.
    if (!isWebKit) await sendKeys({press: 'Escape'});
  });
});

/** Waits for any locale that a choice would have asked for. */
const sectionSettled = async (page: Page): Promise<void> => {
  await page.window.fetch('/dist/locales/es.json');
  await page.window.fetch('/test/browser/record.js');
  await (page.document.querySelector('all-causes') as unknown as {updateComplete: Promise<boolean>}).updateComplete;
};
