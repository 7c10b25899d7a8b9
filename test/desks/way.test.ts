/** The desks lead to the next thing to do, on pages that are seventy screens long. */
import {expect} from '@open-wc/testing';
import {settled, visit} from '../browser/pages.ts';
import {all, find, leave, ready, says} from './page.ts';

after(leave);

it('The clinician’s desk leads to a decision that was passed over, and from a ticked section to the signature', async () => {
  const page = await visit('/desk-site/demo/review.html');
  await says(page, '#said', /statements in \d+ sections/);
  const [missed, ...others] = all(page, '#part-doctor .decide input');
  const [next, sign] = ['button', 'a'].map((name) => find(page, `#part-doctor .ticking ${name}`));
  expect([next!.hidden, sign!.hidden]).to.deep.equal([false, true]);
  for (const box of others) box.click();
  next!.click();
  expect(page.document.activeElement).to.equal(missed);
  missed!.click();
  find(page, '#part-doctor [name="section"]').click();
  expect([next!.hidden, sign!.hidden]).to.deep.equal([true, false]);
  missed!.click();
  expect([next!.hidden, sign!.hidden]).to.deep.equal([false, true]);
  for (const link of [sign!, find(page, '#parts li:last-child a')])
    expect(link.getAttribute('href')).to.equal('#sign-off');
});

it('The clinician’s desk keeps its buttons in place when the signature is made', async () => {
  const page = await visit('/desk-site/demo/review.html');
  await says(page, '#said', /statements in \d+ sections/);
  const top = (): number =>
    find(page, '#record').getBoundingClientRect().top - find(page, '#sign-off').getBoundingClientRect().top;
  const before = top();
  find(page, '#sign-form [type="submit"]').click();
  expect(find(page, '#sign-said').textContent).to.include('Tick a section');
  expect(top()).to.equal(before);
});

it('The translator’s desk opens the message of a sentence that is clicked, and has the file beside the sign-off', async () => {
  const page = await visit('/desk-site/demo/translate.html?lang=es');
  await says(page, '#said', /to edit here/);
  await settled(page);
  const area = find<HTMLTextAreaElement>(page, '[id="message-doctor.breath.what"] textarea');
  const side = find(page, '#part-doctor .sides > :last-child > :last-child');
  const sentence = [...side.shadowRoot!.querySelectorAll<HTMLElement>('*')].find(
    ({children, textContent}) => !children.length && area.value.includes(textContent.trim()) && textContent.trim(),
  )!;
  sentence.click();
  expect(page.document.activeElement).to.equal(area);
  expect(area.closest('details')!.open).to.equal(true);
  expect(find(page, '#sign-form #download-signed').hidden).to.equal(false);
});

it('The translator’s desk leads from a section, and from a message that was corrected, to the tick of that section', async () => {
  const page = await visit('/desk-site/demo/translate.html?lang=es');
  await says(page, '#said', /to edit here/);
  await ready(page);
  const tick = find<HTMLInputElement>(page, '#part-doctor [name="section"]');
  const message = find(page, '[id="message-doctor.breath.what"]');
  const [head, way] = ['#part-doctor > .way', '[id="message-doctor.breath.what"] .way'].map((at) => find(page, at));
  expect([head!.hidden, way!.hidden]).to.deep.equal([false, true]);
  const area = message.querySelector('textarea')!;
  message.closest('details')!.open = true;
  // What is written stays where it is, while the message around it is drawn anew.
  area.scrollIntoView({block: 'center', behavior: 'instant'});
  area.focus({preventScroll: true});
  const top = (): number => area.getBoundingClientRect().top;
  const before = top();
  area.value += ' Y más.';
  area.dispatchEvent(new page.window.Event('input'));
  area.dispatchEvent(new page.window.Event('change'));
  await says(page, '#said', /changed doctor\.breath\.what/);
  expect(way!.hidden).to.equal(false);
  expect(top()).to.be.closeTo(before, 1);
  for (const place of [way!, head!]) {
    page.window.scrollTo(0, 0);
    area.focus({preventScroll: true});
    place.querySelector('a')!.click();
    expect(page.document.activeElement === tick).to.equal(true);
  }
  tick.click();
  expect(find(page, '#ticked').textContent).to.include('Ticked: ');
});
