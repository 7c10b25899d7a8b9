/** The builder is used by keyboard alone, by dragging, on a phone, and in Arabic: what engines may differ in. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {accessibilityFindings, someCases} from '../browser/pages.ts';
import {isWebKit} from '../accessibility/page.ts';
import {codes, go, openBuilder, until, wrongs, type Builder} from './page.ts';

/** Tab, until the focus is there; in WebKit, whose frames take the focus from each other, by script. */
const reach = async ({document, find}: Builder, selector: string): Promise<void> => {
  for (let stops = 0; stops < 150 && !isWebKit; stops++) {
    if (document.activeElement?.matches(selector)) return;
    await sendKeys({press: 'Tab'});
  }
  find(selector).focus();
  expect(isWebKit, `${selector} is no stop`).to.equal(true);
};

/** Presses a key on the focused element. */
const press = async ({document}: Builder, key: string): Promise<void> => {
  if (isWebKit) (document.activeElement as HTMLElement).click();
  else await sendKeys({press: key});
};

/** One page for all tests, each from the first state or from the address that it names. */
let builder: Builder;
before(async () => (builder = await openBuilder()));

describe('The builder', () => {
  it('is used by keyboard alone, from the first question to the code', async () => {
    await go(builder, '#v=1');
    const {find, all, document} = builder;
    find('#ui').focus();
    await reach(builder, '[name="languages"][value="ar"]');
    await press(builder, ' ');
    await until(builder, () => codes(builder).length === 2);
    await reach(builder, '#others-box summary');
    await press(builder, 'Enter');
    expect(find<HTMLDetailsElement>('#others-box').open).to.equal(true);
    await reach(builder, '#others button[aria-label$="How doctors find acute lymphocytic leukemia (ALL)"]');
    await press(builder, 'Enter');
    await until(builder, () => codes(builder)[0]?.includes('<all-diagnosis') ?? false);
    // The new section to the first place, and the focus stays on its button.
    find('[data-tag="all-diagnosis"] [data-do="up"]').focus();
    await press(builder, 'Enter');
    await until(builder, () => /<all-diagnosis[^]*<all-symptom-list/.test(codes(builder)[0] ?? ''));
    expect(all('#chosen li').map(({dataset}) => dataset['tag'])).to.deep.equal(['all-diagnosis', 'all-symptom-list']);
    expect(document.activeElement?.getAttribute('data-do')).to.equal('up');
    expect(find('#sections-said').textContent).to.contain('number 1 of 2');
    await reach(builder, '#result-code button');
    await press(builder, 'Enter');
    await until(builder, () => /Copied|selected/.test(find('.builder-copied').textContent));
  });

  it('lets a person write an entry of a list anew, and takes out one that is left empty', async () => {
    await go(builder, `#v=1&profile=${encodeURIComponent('{"name": "H", "offers": ["Alpha", "Beta"]}')}`);
    const offers = () =>
      (JSON.parse(builder.find<HTMLTextAreaElement>('#profile-json').value) as {offers: readonly string[]}).offers;
    const input = () => builder.find<HTMLInputElement>('[id="field-profile.offers[0]"]');
    const write = (value: string, type: string) => {
      input().value = value;
      input().dispatchEvent(new Event(type, {bubbles: true}));
    };
    write('', 'input');
    expect(input().value).to.equal('');
    write('New', 'input');
    expect(offers()).to.deep.equal(['New', 'Beta']);
    write('', 'input');
    write('', 'change');
    expect(offers()).to.deep.equal(['Beta']);
  });

  it('moves a section by dragging it', async () => {
    await go(builder, '#v=1&sections=all-symptom-list,all-causes,all-overview');
    const drag = (type: string, tag: string) =>
      builder
        .find(`#chosen [data-tag="${tag}"]`)
        .dispatchEvent(new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer: new DataTransfer()}));
    drag('dragstart', 'all-overview');
    drag('dragover', 'all-symptom-list');
    drag('drop', 'all-symptom-list');
    expect(builder.all('#chosen li').map(({dataset}) => dataset['tag'])).to.deep.equal([
      'all-overview',
      'all-symptom-list',
      'all-causes',
    ]);
    await until(builder, () => /<all-overview[^]*<all-symptom-list/.test(codes(builder)[0] ?? ''));
  });

  it('says what it did not understand in the language of the address', async () => {
    await go(builder, '#v=1');
    await go(builder, '#v=9&ui=es&mood=calm');
    expect(builder.find('#address-said').textContent).to.match(/^Esta dirección .*: mood=calm/);
  });

  it('fits a phone, in English and in Arabic', async () => {
    const frame = builder.window.frameElement as HTMLIFrameElement;
    const {width} = frame;
    frame.width = '320';
    for (const ui of ['en', 'ar']) {
      await go(builder, `#v=1&ui=${ui}&sections=all-symptom-list,all-risk-factors`);
      const {clientWidth, scrollWidth} = builder.document.documentElement;
      expect(clientWidth).to.be.at.most(320);
      expect(scrollWidth, ui).to.be.at.most(320);
    }
    frame.width = width;
  });
});

describe('The builder, without the policy that keeps axe out,', () => {
  const withTwoMistakes = (ui: string) => `#v=1&ui=${ui}&profile=%7B%7D&look.all-link=%23999999`;
  let bare: Builder;
  before(async () => (bare = await openBuilder(withTwoMistakes('es'), {isStrict: false})));

  // test/site/pages.test.ts has the one in English in every engine.
  for (const ui of someCases(['ar', 'en'], 1))
    it(`has no findings of axe, in ${ui}`, async () => {
      await go(bare, withTwoMistakes(ui));
      expect(bare.find('#builder').dir).to.equal(ui === 'ar' ? 'rtl' : 'ltr');
      expect(wrongs(bare)).to.have.length(2);
      expect(await accessibilityFindings(bare.document)).to.deep.equal([]);
    });
});
