/** The builder gives code for what was chosen, or a sentence for what people type by mistake; it checks a page. */
import {expect} from '@open-wc/testing';
import {strictPolicy} from '../browser/strict-policy.ts';
import {
  builderAddress,
  codes,
  go,
  openBuilder,
  policyIn,
  previewIn,
  type,
  until,
  wrongs,
  type Builder,
} from './page.ts';

/** One page for all tests, each from the first state or from the address that it names. */
let builder: Builder;
before(async () => (builder = await openBuilder()));

it('The builder’s status regions are on its page before they say something', () => {
  const regions = builder.all<HTMLElement>('[role="status"]');
  expect(regions.length).to.be.greaterThan(2);
  for (const region of regions) expect(region.checkVisibility(), region.id).to.equal(true);
  const said = builder.find('#address-said');
  expect(said.textContent).to.equal('');
  expect(said.getBoundingClientRect().height).to.equal(0);
});

describe('The builder', () => {
  it('runs under the strict policy', async () => {
    const {window, find} = builder;
    const response = await window.fetch(builderAddress);
    expect(response.headers.get('content-security-policy')).to.contain(strictPolicy);
    expect(find('#builder-plain').hidden).to.equal(true);
    expect(find('#builder-form').hidden).to.equal(false);
  });

  it('keeps the words of its main buttons visible under the pointer', async () => {
    await go(builder, '#v=1');
    const button = builder.find('#result-code .builder-main');
    button.scrollIntoView({block: 'center'});
    const plain = builder.window.getComputedStyle(button).backgroundColor;
    const rules = [...builder.document.styleSheets].flatMap((sheet) => [...sheet.cssRules]) as CSSStyleRule[];
    // As under the pointer: the rules for :hover, in their order of weight.
    const sheet = new builder.window.CSSStyleSheet();
    sheet.replaceSync(rules.map(({cssText}) => cssText.replaceAll(':hover', ':nth-child(n)')).join('\n'));
    builder.document.adoptedStyleSheets = [sheet];
    const hovered = builder.window.getComputedStyle(button).backgroundColor;
    builder.document.adoptedStyleSheets = [];
    expect(hovered).to.equal(plain);
  });

  it('shows the live sections beside it, in the same order and language', async () => {
    await go(builder, '#v=1&languages=ar&sections=all-causes,all-overview&look.all-link=%23123456');
    const document = await previewIn(builder);
    await until({document}, () => document.documentElement.lang === 'ar');
    expect([...document.body.children].map(({localName}) => localName)).to.deep.equal(['all-causes', 'all-overview']);
    expect([document.documentElement.lang, document.documentElement.dir]).to.deep.equal(['ar', 'rtl']);
    expect(document.documentElement.style.getPropertyValue('--all-link')).to.equal('#123456');
    expect(document.querySelector('meta[http-equiv]')!.getAttribute('content')).to.equal(strictPolicy);
  });

  it('shows the address of a feed that comes with another address', async () => {
    for (const feed of ['/news/a.xml', '/news/b.xml']) {
      await go(builder, `#v=1&sections=all-news&source.all-news=${feed}`);
      expect(builder.find<HTMLInputElement>('[id="field-source.all-news"]').value).to.equal(feed);
    }
  });

  it('gives no code of the state before, while the words of a language are on their way', async () => {
    builder = await openBuilder('#v=1');
    const {window, find} = builder;
    const {fetch} = window;
    let arrive: () => void;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    window.fetch = async (...given) => {
      await arrived;
      return fetch.apply(window, given);
    };
    find('[name="languages"][value="fr"]').click();
    await until(builder, () => codes(builder).length === 0);
    expect(find('#result-said').textContent).to.equal('One moment …');
    arrive!();
    await until(builder, () => codes(builder).length === 2);
    expect(find('#result-said').textContent).to.contain('All is well');
  });

  it('keeps every state in its address', async () => {
    await go(builder, '#v=1');
    await type(builder, '#level', '3', () => codes(builder)[0]?.includes('heading-level="3"') ?? false);
    const {hash} = builder.window.location;
    expect(hash).to.contain('level=3');
    builder = await openBuilder(hash);
    expect(codes(builder)[0]).to.contain('heading-level="3"');
  });
});

describe('While something is wrong, the builder', () => {
  it('gives no code but a sentence, and what was typed stays', async () => {
    await go(builder, '#v=1');
    const json = builder.find<HTMLTextAreaElement>('#profile-json');
    const typed = '{\n"name": "Harbor Lane",\n"phone": call}';
    await type(builder, '#profile-json', typed, () => wrongs(builder).length > 0);
    expect(codes(builder)).to.deep.equal([]);
    expect(wrongs(builder).join()).to.match(/no JSON \(line 3/);
    expect(json.value).to.equal(typed);
    expect(builder.find<HTMLFieldSetElement>('#profile-form').disabled).to.equal(true);
    await type(builder, '#profile-json', typed.replace('call', '"555-0100"'), () => codes(builder).length > 0);
    expect(builder.find<HTMLInputElement>('[id="field-profile.phone"]').value).to.equal('555-0100');
    await type(builder, '[id="field-profile.phone"]', 'call us', () => wrongs(builder).length > 0);
    expect(builder.find('[id="wrong-profile.phone"]').textContent).to.contain('555-0100');
    expect(JSON.parse(json.value)).to.deep.equal({name: 'Harbor Lane', phone: 'call us'});
  });

  it('takes nothing into its form where the JSON has no fields, because that would be lost', async () => {
    for (const typed of ['[]', '"Harbor Lane"', '3']) {
      await go(builder, '#v=1');
      await type(builder, '#profile-json', typed, () => wrongs(builder).length > 0);
      expect(builder.find<HTMLFieldSetElement>('#profile-form').disabled, typed).to.equal(true);
    }
  });

  it('refuses a colour that people cannot read, and takes the nearest that they can', async () => {
    await go(builder, '#v=1');
    await type(builder, '[id="field-look.--all-link"]', 'bluish', () => wrongs(builder).length > 0);
    expect(wrongs(builder)[0]).to.contain('“bluish” is no colour');
    await type(builder, '[id="field-look.--all-link"]', '#9ad0ff', () => /contrast/.test(wrongs(builder)[0] ?? ''));
    builder.find('[data-take="--all-link"]').click();
    await until(builder, () => codes(builder).length > 0);
    expect(codes(builder)[0]).to.match(/--all-link: #[0-9a-f]{6};/);
  });

  it('says so of 17 languages at once, of no section, and of an address from another version', async () => {
    builder = await openBuilder('#v=9&mood=calm&sections=');
    expect(builder.find('#address-said').textContent).to.match(/from version 9 .* Not understood .*: mood=calm/);
    expect(wrongs(builder)[0]).to.contain('at least one section');
    for (const box of builder.all<HTMLInputElement>('[name="languages"]')) if (!box.checked) box.click();
    await until(builder, () => wrongs(builder).length === 2);
    expect(wrongs(builder)[0]).to.match(/^17 languages at once/);
    expect(builder.all<HTMLInputElement>('[name="languages"]:checked')).to.have.length(17);
  });
});

describe('Check my page', () => {
  const check = async (builder: Builder, html: string): Promise<readonly string[]> => {
    builder.find<HTMLTextAreaElement>('#check-html').value = html;
    builder.find('#check-html').dispatchEvent(new Event('input'));
    builder.find('#check-run').click();
    await until(builder, () => builder.find('#check-said').textContent !== '');
    return builder.all('#check-found li').map(({dataset}) => dataset['fault']!);
  };

  it('says in a sentence what is wrong, and that nothing is', async () => {
    await go(builder, '#v=1');
    expect(await check(builder, '')).to.deep.equal([]);
    expect(builder.find('#check-said').textContent).to.contain('first');
    expect(await check(builder, '<all-symptoms-list lang="tlh"></all-symptoms-list>')).to.deep.equal([
      'fault.noScript',
      'fault.tag',
    ]);
    expect(await check(builder, `<h1>A page</h1>${codes(builder)[0]!}`)).to.deep.equal([]);
    expect(builder.find('#check-said').textContent).to.contain('Nothing is wrong');
  });

  it('opens a file of 5 MB', async () => {
    expect(await check(builder, '')).to.deep.equal([]);
    const html = `<h1>A page</h1>${'<p class="x">Words <b>and</b> words.</p>\n'.repeat(125_000)}<all-causes></all-causes>`;
    const transfer = new DataTransfer();
    transfer.items.add(new File([html], 'page.html', {type: 'text/html'}));
    const input = builder.find<HTMLInputElement>('#check-file');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
    await until(builder, () => builder.all('#check-found li').length > 0);
    expect(builder.all('#check-found li').map(({dataset}) => dataset['fault'])).to.deep.equal(['fault.noScript']);
  });

  it('opens a file in UTF-16, and the same again', async () => {
    expect(await check(builder, '')).to.deep.equal([]);
    const html = '\ufeff<h1>A page</h1><all-symptoms-list></all-symptoms-list>';
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint16Array.from(html, (letter) => letter.charCodeAt(0))], 'page.html'));
    const input = builder.find<HTMLInputElement>('#check-file');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
    await until(builder, () => builder.all('#check-found li').length > 0);
    expect(builder.all('#check-found li').map(({dataset}) => dataset['fault'])).to.deep.equal([
      'fault.noScript',
      'fault.tag',
    ]);
    input.dispatchEvent(new Event('click'));
    expect(input.files).to.have.length(0);
  });

  it('says it in the language of the page', async () => {
    await go(builder, '#v=1&ui=es');
    await check(builder, '<p>x</p>');
    expect(builder.find('#check-found').textContent).to.contain('No hay nada nuestro');
    await go(builder, '#v=1&ui=en');
    expect(builder.find('#check-found').textContent).to.contain('Nothing of ours');
    await go(builder, '#v=1&ui=es');
    expect(policyIn(builder)).to.contain('trusted-types all-widgets');
  });
});
