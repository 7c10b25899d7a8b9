/** A translator corrects, ticks and signs a section with the keys alone, from the list of messages to the signature. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {isWebKit} from '../accessibility/page.ts';
import {visit, type Page} from '../browser/pages.ts';
import {all, downloaded, find, leave, ready, says} from './page.ts';

after(leave);

const focused = (page: Page): HTMLElement => page.document.activeElement as HTMLElement;

/** A browser may act on a key after it has said that it is pressed. */
const heard = (page: Page, event: string): Promise<unknown> =>
  new Promise((resolve) => {
    page.document.addEventListener(event, resolve, {once: true});
  });

// In WebKit, keys do not reach a page in a frame: the next stop is computed there, and a key is a click.
const nextStop = (page: Page): HTMLElement => {
  const stops = all(page, 'a[href], button, input, select, textarea, summary').filter(
    (stop) => stop.checkVisibility() && !stop.matches(':disabled') && stop.tabIndex === 0,
  );
  return stops[stops.indexOf(focused(page)) + 1]!;
};

const tab = async (page: Page): Promise<void> => {
  if (isWebKit) return nextStop(page).focus();
  // It comes where the focus is by then; the parts of a date have one focus.
  const moved = heard(page, 'keyup');
  await sendKeys({press: 'Tab'});
  await moved;
  return undefined;
};

const press = async (page: Page, key: 'Enter' | ' ', event: string): Promise<void> => {
  const done = heard(page, event);
  if (isWebKit) focused(page).click();
  else await sendKeys({press: key});
  await done;
};

const type = async (page: Page, text: string): Promise<void> => {
  if (!isWebKit) return sendKeys({type: text});
  const field = focused(page) as HTMLInputElement;
  field.value += text;
  field.dispatchEvent(new page.window.Event('input', {bubbles: true}));
};

/** Presses Tab until a control has the focus; each stop on the way is seen. */
const tabTo = async (page: Page, selector: string, limit: number): Promise<void> => {
  for (let count = 0; count < limit && !focused(page).matches(selector); count++) {
    await tab(page);
    expect(focused(page).checkVisibility()).to.equal(true);
  }
  expect(focused(page).matches(selector), selector).to.equal(true);
};

it('The translator’s desk takes a correction, a tick and a signature from the keys alone', async () => {
  const page = await visit('/desk-site/demo/translate.html?lang=es');
  await says(page, '#said', /to edit here/);
  await ready(page);
  find(page, '#part-causes .messages > summary').focus();
  const opened = new Promise((resolve) => {
    find(page, '#part-causes .messages').addEventListener('toggle', resolve, {once: true});
  });
  await press(page, 'Enter', 'click');
  await opened;
  await tab(page);
  const area = focused(page) as HTMLTextAreaElement;
  expect(area.matches('#part-causes .unit textarea.target')).to.equal(true);
  const before = area.value;
  await type(page, ' Zeta');
  await says(page, '#said', /changed causes\./);
  expect(area.value.length).to.equal(before.length + 5);
  expect(focused(page)).to.equal(area);

  // The way to the tick is in the message.
  await tabTo(page, '#part-causes .unit .way a', 2);
  await press(page, 'Enter', 'focusin');
  expect(focused(page)).to.equal(find(page, '#part-causes [name="section"]'));
  await press(page, ' ', 'change');
  await tab(page);
  expect(focused(page).textContent).to.equal('Sign below');
  const arrived = new Promise((resolve) => {
    page.window.addEventListener('hashchange', resolve, {once: true});
  });
  await press(page, 'Enter', 'click');
  await arrived;
  if (isWebKit) find(page, '[name="by"]').focus();
  await tabTo(page, '[name="by"]', 4);
  await type(page, 'A. Person');
  await tab(page);
  expect(focused(page)).to.equal(find(page, '[name="on"]'));
  // The parts of a date are typed in the order of the browser's language.
  if (isWebKit) (focused(page) as HTMLInputElement).value = '2026-11-01';
  else await type(page, '11012026');
  expect((focused(page) as HTMLInputElement).value).to.equal('2026-11-01');
  await tabTo(page, '#sign-form [type="submit"]', 5);
  await press(page, 'Enter', 'submit');
  expect(find<HTMLTextAreaElement>(page, '#signature').value).to.include('"by": "A. Person"');
  const file = await downloaded(page, '#download');
  expect(file).to.include('Zeta').and.include('<target state="signed-off" phase-name="review-2026-11-01">');
});
