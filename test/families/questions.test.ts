/** Questions are ticked, added and deleted, and what a reader does stays on the device. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {limits} from '../../src/elements/question-store.ts';
import {
  accessibilityFindings,
  consoleDuring,
  loadBundle,
  openPage,
  type Page,
  place,
  sectionOf,
  settled,
  visit,
} from '../browser/pages.ts';
import {english} from '../content/sections.ts';

await loadBundle();

const head = '<script src="/test/privacy/traces.js"></script><script type="module" src="{bundle}"></script>';

type Asking = HTMLElement & {updateComplete: Promise<unknown>; remember: boolean; lang: string};

const root = (element: Element): ShadowRoot => element.shadowRoot!;
const all = <E extends HTMLElement = HTMLInputElement>(element: Element, selector: string): readonly E[] => [
  ...root(element).querySelectorAll<E>(selector),
];
const button = (element: Element, name: string): HTMLButtonElement | undefined =>
  all<HTMLButtonElement>(element, `button[name="${name}"]`)[0];
const field = (element: Element): HTMLInputElement => root(element).querySelector<HTMLInputElement>('#write')!;
const own = (element: Element): readonly string[] => all(element, '.own bdi').map(({textContent}) => textContent);
const status = (element: Element): string => root(element).querySelector('[role="status"]')!.textContent.trim();

const add = async (element: Asking, text: string): Promise<void> => {
  field(element).value = text;
  button(element, 'add')!.click();
  await element.updateComplete;
};

const tick = async (element: Asking, index: number): Promise<void> => {
  all(element, '[data-question]')[index]!.click();
  await element.updateComplete;
};

const questionsIn = (page: Page): Asking => page.document.querySelector<Asking>('all-questions')!;

const open = async (attributes = ''): Promise<{page: Page; element: Asking}> => {
  const page = await openPage(`<all-questions ${attributes}></all-questions>`, {head});
  await settled(page);
  return {page, element: questionsIn(page)};
};

const placeQuestions = async (attributes = ''): Promise<Asking> =>
  (await place(`<all-questions ${attributes}></all-questions>`)) as unknown as Asking;

afterEach(() => localStorage.clear());

describe('<all-questions>', () => {
  it('prints, and has no button for that where the browser cannot print', async () => {
    const {page, element} = await open();
    let count = 0;
    page.window.print = () => void count++;
    all<HTMLButtonElement>(element, '[part="print"]')[0]!.click();
    expect(count).to.equal(1);

    const without = await openPage('<all-questions></all-questions>', {
      head: `<script>Object.defineProperty(window, "print", {value: undefined})</script>${head}`,
    });
    await settled(without);
    const asking = questionsIn(without);
    expect(all(asking, '[part="print"]')).to.deep.equal([]);
    await add(asking, 'Can we go home?');
    expect(own(asking)).to.deep.equal(['Can we go home?']);
    expect(without.record.console).to.deep.equal([]);
  });

  it('has the 24 questions in four groups, each with a box to tick', async () => {
    const element = await placeQuestions();
    expect(all(element, '[data-question]').length).to.equal(24);
    expect(all(element, '.group:not(.own) .questions').length).to.equal(4);
    expect(all(element, 'label span').map(({textContent}) => textContent.trim())).to.include(english['questions.goal']);
  });

  it('is accessible, with questions of the reader’s own', async () => {
    const element = await placeQuestions('remember');
    await add(element, 'May we fly?');
    expect(await accessibilityFindings()).to.deep.equal([]);
  });

  it('adds a question by the button and by the Enter key, and goes on writing', async () => {
    const element = await placeQuestions();
    await add(element, '  May we\t fly? ');
    field(element).value = 'And swim?';
    field(element).dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}));
    await element.updateComplete;
    expect(own(element)).to.deep.equal(['May we fly?', 'And swim?']);
    expect(field(element).value).to.equal('');
    expect(root(element).activeElement).to.equal(field(element));
  });

  it('adds nothing while a word is being composed, and nothing for an empty field', async () => {
    const element = await placeQuestions();
    field(element).value = 'に';
    // Chromium and Firefox say so in one way, Safari in the other.
    for (const composing of [{isComposing: true}, {keyCode: 229}])
      field(element).dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, ...composing}));
    await element.updateComplete;
    expect(own(element)).to.deep.equal([]);
    await add(element, ' \t ');
    expect(own(element)).to.deep.equal([]);
    expect(status(element)).to.equal('');
  });

  it('removes one question, and deletes all', async () => {
    const element = await placeQuestions();
    expect(button(element, 'forget')).to.equal(undefined);
    await add(element, 'One?');
    await add(element, 'Two?');
    await tick(element, 0);
    button(element, 'remove')!.click();
    await element.updateComplete;
    expect(own(element)).to.deep.equal(['Two?']);
    button(element, 'forget')!.click();
    await element.updateComplete;
    expect(own(element)).to.deep.equal([]);
    expect(all(element, ':checked').length).to.equal(0);
  });

  it('keeps ticks and questions when the language changes', async () => {
    const element = await placeQuestions();
    await add(element, 'May we fly?');
    await tick(element, 3);
    const shown = new Promise((resolve) => element.addEventListener('all-language', resolve, {once: true}));
    element.lang = 'es';
    await shown;
    expect(own(element)).to.deep.equal(['May we fly?']);
    expect(all(element, '[data-question]').findIndex(({checked}) => checked)).to.equal(3);
  });

  it('keeps a half-written question where a page translator has changed our words', async () => {
    const element = await placeQuestions();
    field(element).value = 'May we';
    all(element, 'label span')[0]!.innerHTML = '<font>Welche Art?</font>';
    await tick(element, 1);
    expect(field(element).value).to.equal('May we');
    await add(element, 'May we fly?');
    expect(field(element).value).to.equal('');
  });

  it('shows what a reader writes as text, never as markup', async () => {
    const element = await placeQuestions();
    await add(element, '<img src=x onerror=alert(1)>{phone}');
    expect(own(element)).to.deep.equal(['<img src=x onerror=alert(1)>{phone}']);
    expect(all(element, 'img').length).to.equal(0);
  });

  it('sends no word to a spelling or writing service, and has the browser keep none', async () => {
    const {spellcheck, autocomplete} = field(await placeQuestions());
    expect(spellcheck).to.equal(false);
    expect(autocomplete).to.equal('off');
  });

  it('has the button that removes a long question in one line on a narrow screen', async () => {
    const element = await placeQuestions('style="inline-size: 19rem"');
    await add(element, 'May we fly to see the grandparents? '.repeat(4));
    expect(button(element, 'remove')!.offsetHeight).to.equal(button(element, 'add')!.offsetHeight);
    expect(button(element, 'remove')!.getBoundingClientRect().right).to.be.at.most(
      element.getBoundingClientRect().right + 1,
    );
  });

  it('has room between the buttons below, also where one stands under the other', async () => {
    const element = await placeQuestions('style="inline-size: 14rem"');
    await add(element, 'May we fly?');
    const [above, below] = [...all<HTMLElement>(element, '[part~="print"], [name="forget"]')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(below!.top).to.be.at.least(above!.bottom + 4);
  });

  it('offers on paper lines to write on, and no controls', async () => {
    const sheets = [...root(await placeQuestions()).adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const print = sheets.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print');
    expect(print.map(({cssText}) => cssText).join('')).to.match(/\.controls[^}]*\{ display: none; \}/);
    expect(all(await placeQuestions(), '.lines > p').length).to.be.greaterThan(2);
  });
});

describe('bad input for <all-questions>', () => {
  it('500 added questions are as many as there is room for, and one sentence', async () => {
    const element = await placeQuestions();
    for (let index = 1; index <= 500; index++) {
      field(element).value = `Question ${index}?`;
      button(element, 'add')!.click();
    }
    await element.updateComplete;
    expect(own(element).length).to.equal(limits.questions);
    expect(status(element)).to.equal(english['questions.many']);
    // What the reader wrote last is not lost.
    expect(field(element).value).to.equal('Question 500?');
  });

  it('a pasted page is its beginning, and one sentence', async () => {
    const element = await placeQuestions();
    await add(element, 'All about it. '.repeat(900));
    expect(own(element)[0]!.length).to.be.at.most(limits.characters);
    expect(status(element)).to.equal(english['questions.long']);
    await add(element, 'Short?');
    expect(status(element)).to.equal('');
  });

  for (const method of ['setItem', 'getItem'] as const)
    it(`storage that refuses ${method} leaves a list that works, and no error`, async () => {
      const original = Object.getOwnPropertyDescriptor(Storage.prototype, method)!;
      Object.defineProperty(Storage.prototype, method, {
        ...original,
        value: () => {
          throw new DOMException('Full.', 'QuotaExceededError');
        },
      });
      try {
        const lines = await consoleDuring(async () => {
          const element = await placeQuestions('remember');
          await add(element, 'May we fly?');
          expect(own(element)).to.deep.equal(['May we fly?']);
          const isKept = method !== 'setItem';
          expect(status(element)).to.equal(isKept ? '' : english['questions.full']);
          // The line below must not say that they are kept.
          expect(sectionOf(element).querySelector('#kept')!.textContent).to.equal(
            english[isKept ? 'questions.kept' : 'questions.alone'],
          );
        });
        expect(lines).to.deep.equal([]);
      } finally {
        Object.defineProperty(Storage.prototype, method, original);
      }
    });
});

describe('what a reader ticks and writes', () => {
  /** Ticks and writes as a person does, and returns the traces. */
  const use = async (
    attributes: string,
  ): Promise<{page: Page; traces: readonly string[]; heard: readonly string[]}> => {
    const {page, element} = await open(attributes);
    const heard: string[] = [];
    for (const type of ['beforeinput', 'input', 'change', 'keydown', 'keyup', 'keypress', 'paste'])
      page.document.addEventListener(type, () => heard.push(type));
    const {traces} = page.window as unknown as {traces: string[]};
    traces.length = 0;
    field(element).focus();
    field(element).value = 'secret';
    for (const event of [
      new page.window.KeyboardEvent('keydown', {key: 's', bubbles: true, composed: true}),
      new page.window.InputEvent('beforeinput', {data: 's', bubbles: true, composed: true}),
      new page.window.InputEvent('input', {data: 's', bubbles: true, composed: true}),
      new page.window.KeyboardEvent('keyup', {key: 's', bubbles: true, composed: true}),
    ])
      page.window.EventTarget.prototype.dispatchEvent.call(field(element), event);
    traces.length = 0;
    button(element, 'add')!.click();
    await element.updateComplete;
    await tick(element, 0);
    await tick(element, 1);
    return {page, traces, heard};
  };

  it('Nothing typed or ticked is in any event, request or storage without `remember`', async () => {
    const {page, traces, heard} = await use('');
    expect(own(questionsIn(page))).to.deep.equal(['secret']);
    expect(traces).to.deep.equal([]);
    expect(heard).to.deep.equal([]);
    expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
    expect(page.document.cookie).to.equal('');
    expect(page.document.querySelector('all-questions')!.outerHTML).not.to.include('secret');
  });

  it('Nothing of it is in an event that the page hears, whatever its name', async () => {
    const element = await placeQuestions();
    const heard: string[] = [];
    const names = Object.getOwnPropertyNames(window).flatMap((name) => /^on(.+)/.exec(name)?.[1] ?? []);
    const leave = new AbortController();
    const compositions = ['compositionstart', 'compositionupdate', 'compositionend'];
    for (const type of [...names, 'beforeinput', 'textInput', 'paste', ...compositions])
      addEventListener(
        type,
        (event) => {
          const {key, data, dataTransfer, clipboardData} = event as KeyboardEvent & InputEvent & ClipboardEvent;
          if (key ?? data ?? (dataTransfer ?? clipboardData)?.getData('text')) heard.push(type);
        },
        {signal: leave.signal},
      );
    field(element).focus();
    await sendKeys({type: 'secret'});
    expect(field(element).value).to.equal('secret');
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text', 'secret');
    const travels = {bubbles: true, composed: true};
    for (const type of ['dragstart', 'drop'])
      field(element).dispatchEvent(new DragEvent(type, {...travels, dataTransfer}));
    // Not every browser lets a script put a text into a `ClipboardEvent`.
    field(element).dispatchEvent(Object.assign(new Event('paste', travels), {clipboardData: dataTransfer}));
    for (const type of compositions)
      field(element).dispatchEvent(new CompositionEvent(type, {...travels, data: 'secret'}));
    leave.abort();
    expect(heard).to.deep.equal([]);
  });

  it('Escape and Tab reach the page, which may have a dialog around it', async () => {
    const element = await placeQuestions();
    const heard: string[] = [];
    const hear = ({key}: KeyboardEvent): void => void heard.push(key);
    addEventListener('keydown', hear);
    for (const target of [field(element), all(element, '[data-question]')[0]!])
      for (const key of ['Escape', 'Tab', 's', ' '])
        target.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
    removeEventListener('keydown', hear);
    expect(heard).to.deep.equal(['Escape', 'Tab', 'Escape', 'Tab']);
  });

  it('With `remember` it is in the storage of this browser alone, until the reader deletes it', async () => {
    const {page, traces} = await use('remember');
    expect(new Set(traces.map((trace) => trace.split(' ').slice(0, 2).join(' ')))).to.deep.equal(
      new Set(['setItem all-questions']),
    );
    expect(JSON.parse(localStorage.getItem('all-questions')!)).to.deep.equal({
      ticked: ['questions.type', 'questions.tests'],
      own: [{text: 'secret', isTicked: false}],
    });
    button(questionsIn(page), 'forget')!.click();
    expect(localStorage.length).to.equal(0);
  });

  it('With `remember` it is there again on the next visit', async () => {
    await use('remember');
    const {element} = await open('remember');
    expect(own(element)).to.deep.equal(['secret']);
    expect(all(element, '[data-question]:checked').map(({dataset}) => dataset['question'])).to.deep.equal([
      'questions.type',
      'questions.tests',
    ]);
    const {element: without} = await open('');
    expect(own(without)).to.deep.equal([]);
  });
});

describe('Made on a server, <all-questions>', () => {
  it('keeps the place of the field for a question, and what a reader ticks before the script comes', async () => {
    const page = await visit(`/prerendered?${new URLSearchParams({tag: 'all-questions', format: 'shadow'})}`);
    const element = questionsIn(page);
    expect(field(element).checkVisibility({visibilityProperty: true})).to.equal(false);
    expect(field(element).getBoundingClientRect().height).to.be.greaterThan(20);
    all(element, '[data-question]')[1]!.click();
    const {height} = element.getBoundingClientRect();
    const script = Object.assign(page.document.createElement('script'), {type: 'module', src: '/dist/all-widgets.js'});
    const shown = new Promise((resolve) => page.document.addEventListener('all-language', resolve, {once: true}));
    page.document.head.append(script);
    await shown;
    await element.updateComplete;
    expect(field(element).checkVisibility({visibilityProperty: true})).to.equal(true);
    expect(
      all(element, '[data-question]')
        .map(({checked}) => checked)
        .indexOf(true),
    ).to.equal(1);
    expect(element.getBoundingClientRect().height).to.be.closeTo(height, 1);
  });
});
