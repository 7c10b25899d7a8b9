/** The hospital’s own words stand before and after ours, labelled as the hospital’s. */
import {expect} from '@open-wc/testing';
import {english} from '../content/sections.ts';
import {holdSpanish, openPage, sampleCodes, sectionOf, settled, strictPolicy, type Page} from '../browser/pages.ts';
import {fill, find, fold, hospital, isSeen, openHospitalAgain, shownIn, wordsIn} from './page.ts';

describe('the hospital’s own words', () => {
  const before = '<p slot="before">Our nurse line is open.</p>';
  const after = '<p slot="after">Parking is free.</p>';
  const name = {name: hospital.name};

  /** Visible labels above the hospital’s words. */
  const labelsOf = (element: Element): readonly string[] =>
    [...sectionOf(element).querySelectorAll('[part="hospital"]')].filter(isSeen).map((box) => fold(box.textContent));

  /** Resolves after the `slotchange` that `act` causes, once the section has updated. */
  const slotted = async (page: Page, act: () => void): Promise<void> => {
    const element = find(page, 'all-causes');
    const changed = new Promise((resolve) =>
      element.shadowRoot!.addEventListener('slotchange', resolve, {once: true, capture: true}),
    );
    act();
    await changed;
    await element.updateComplete;
  };

  for (const code of sampleCodes)
    for (const [what, words, count] of [
      ['before ours', before, 1],
      ['after ours', after, 1],
      ['before and after ours', before + after, 2],
      ['nowhere', '<p>Loading…</p>', 0],
    ] as const)
      it(`stand ${what}, labelled as theirs ${count} times, in ${code}`, async () => {
        const page = await openHospitalAgain(`<all-causes>${words}</all-causes>`, name, code);
        const from = fill((await wordsIn(code))['label.theirs'], {hospital: hospital.name});
        expect(labelsOf(find(page, 'all-causes'))).to.deep.equal(Array.from({length: count}, () => from));
        for (const given of page.document.querySelectorAll('p')) expect(isSeen(given)).to.equal(Boolean(given.slot));
      });

  it('stand above and below ours, in that order', async () => {
    const page = await openHospitalAgain(`<all-causes>${after}${before}</all-causes>`, name);
    const [first, last] = [
      page.document.querySelector('[slot="before"]')!,
      page.document.querySelector('[slot="after"]')!,
    ];
    const paragraphs = [...sectionOf(find(page, 'all-causes')).querySelectorAll('p')];
    const ours = paragraphs.find(({textContent}) => textContent === english['causes.dna'])!.getBoundingClientRect();
    expect(first.getBoundingClientRect().bottom).to.be.at.most(ours.top);
    expect(last.getBoundingClientRect().top).to.be.at.least(ours.bottom);
  });

  it('are followed when they are added, moved and taken away', async () => {
    const page = await openHospitalAgain('<all-causes></all-causes>', name);
    const element = find(page, 'all-causes');
    const words = page.document.createElement('p');
    words.textContent = 'New.';
    words.slot = 'before';
    expect(labelsOf(element)).to.have.length(0);
    await slotted(page, () => element.append(words));
    expect(labelsOf(element)).to.have.length(1);
    expect(isSeen(words)).to.equal(true);
    await slotted(page, () => (words.slot = 'after'));
    expect(labelsOf(element)).to.have.length(1);
    expect(isSeen(words)).to.equal(true);
    await slotted(page, () => words.remove());
    expect(labelsOf(element)).to.have.length(0);
  });

  it('are seen while the section still waits for its language, and stay when it is here', async () => {
    const {bundle, release} = holdSpanish();
    const page = await openPage(`<all-causes>${before}<p id="fallback">Call us.</p>${after}</all-causes>`, {
      lang: 'es',
      bundle,
    });
    const element = find(page, 'all-causes');
    expect(element.shadowRoot!.querySelector('section')).to.equal(null);
    for (const given of page.document.querySelectorAll('p')) expect(isSeen(given), given.textContent).to.equal(true);
    await release();
    await settled(page);
    for (const given of page.document.querySelectorAll('p'))
      expect(isSeen(given), given.textContent).to.equal(given.id !== 'fallback');
    expect(labelsOf(element)).to.have.length(2);
  });

  it('are from the site’s address where the hospital does not say its name', async () => {
    const page = await openPage(`<all-causes>${before}</all-causes>`, {policy: strictPolicy});
    await settled(page);
    expect(labelsOf(find(page, 'all-causes'))).to.deep.equal([`From ${location.hostname}`]);
  });

  it('leave the version of ours standing: nothing of ours was changed', async () => {
    const page = await openHospitalAgain(`<all-causes>${before}${after}</all-causes>`, name);
    expect(shownIn(page, 'all-causes')).to.include('Draft text, version').and.not.to.include('has changed');
  });
});
