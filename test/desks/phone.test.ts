/** The desks on a phone 360 pixels wide: each control is as high as a thumb is wide, and no pasted word makes the page wider. */
import {expect} from '@open-wc/testing';
import {visit, type Page} from '../browser/pages.ts';
import {all, choose, find, leave, ready, says} from './page.ts';

const long = `Dr. ${'x'.repeat(10_000)}`;

/** Opens a desk in a frame of that width. */
const open = async (path: string, begun: RegExp): Promise<Page> => {
  const page = await visit(`/desk-site/demo/${path}`);
  (page.window.frameElement as HTMLIFrameElement).width = '360';
  await says(page, '#said', begun);
  await ready(page);
  return page;
};

const desks = [
  ['review.html', /\d+ statements in/],
  ['translate.html?lang=fa', /to edit here/],
  ['tester.html#all-causes', /rows in \d+ sections/],
] as const;

/** Controls that are too low for a finger, each kind once. A link within a sentence is none. */
const lowIn = (page: Page): readonly string[] => {
  const low = all(page, 'button, select, input, textarea, summary, nav a, .menus a, .ways a, .way a')
    .map((control) => (control.matches('[type="checkbox"], [type="radio"]') ? control.closest('label')! : control))
    .filter((control) => {
      const {height} = control.getBoundingClientRect();
      return height > 0 && height < 43.5;
    });
  return [...new Set(low.map((control) => `${control.localName} in ${control.parentElement!.className}`))];
};

const widthsOf = ({document}: Page): readonly [number, number] => [
  document.documentElement.scrollWidth,
  document.documentElement.clientWidth,
];

after(leave);

for (const [path, begun] of desks)
  it(`On a phone, every control of ${path.split('.')[0]} is high enough, and the page no wider`, async () => {
    const page = await open(path, begun);
    for (const details of all(page, 'main details')) details.setAttribute('open', '');
    expect(lowIn(page)).to.deep.equal([]);
    const [wide, seen] = widthsOf(page);
    expect(seen).to.be.at.most(360);
    expect(wide).to.equal(seen);
  });

it('On a phone, the clinician’s desk is no wider for a signer with a long name', async () => {
  const page = await open(...desks[0]);
  const status = {state: 'reviewed', reviewed: {by: long, on: '2026-11-01'}, translation: 1};
  choose(page, '#earlier', {'a.json': JSON.stringify({sections: {causes: status}}), [`${long}.json`]: 'Dear'});
  await says(page, '#said', /1 of 2 files opened/);
  const [wide, seen] = widthsOf(page);
  expect(wide).to.equal(seen);
});

it('On a phone, the tester’s desk is no wider for a person with a long name', async () => {
  const page = await open(...desks[2]);
  const {version} = (await (await fetch('/desk-site/demo/tester/checklist.json')).json()) as {version: string};
  const row = {
    num: '1.3.2',
    level: 'supports',
    by: long,
    on: '2026-11-20',
    with: 'NVDA 2026.1, Firefox 152, A laptop, in English',
    tags: ['all-causes'],
    version,
  };
  choose(page, '#earlier', {'people.json': JSON.stringify([row, {...row, by: `${long}y`}])});
  await says(page, '#said', /Say who you are/);
  expect(all(page, '#people button')).to.have.length(2);
  expect(widthsOf(page)[0]).to.equal(widthsOf(page)[1]);
  find(page, '#people button').click();
  await says(page, '#said', /^You go on as/);
  expect(widthsOf(page)[0]).to.equal(widthsOf(page)[1]);
});
