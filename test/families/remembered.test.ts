/** With `remember`, what is kept is the same in every tab and element, and is there from when the page writes it. */
import {expect} from '@open-wc/testing';
import {loadBundle, openPage, place, settled} from '../browser/pages.ts';

await loadBundle();

type Asking = HTMLElement & {updateComplete: Promise<unknown>; remember: boolean};

const key = 'all-questions';
const root = (element: Element): ShadowRoot => element.shadowRoot!;
const own = (element: Element): readonly string[] =>
  [...root(element).querySelectorAll('.own bdi')].map(({textContent}) => textContent);
const kept = (): readonly string[] => {
  const {own = []} = JSON.parse(localStorage.getItem(key) ?? '{}') as {own?: {text: string}[]};
  return own.map(({text}) => text);
};
const keep = (...texts: readonly string[]): void =>
  localStorage.setItem(key, JSON.stringify({ticked: [], own: texts.map((text) => ({text, isTicked: false}))}));

const press = async (element: Asking, name: string): Promise<void> => {
  root(element).querySelector<HTMLButtonElement>(`button[name="${name}"]`)!.click();
  await element.updateComplete;
};
const add = (element: Asking, text: string): Promise<void> => {
  root(element).querySelector<HTMLInputElement>('#write')!.value = text;
  return press(element, 'add');
};
const placeQuestions = async (attributes = ''): Promise<Asking> =>
  (await place(`<all-questions ${attributes}></all-questions>`)) as unknown as Asking;

/** A page of its own, as in another tab. */
const openTab = async (): Promise<Asking> => {
  const page = await openPage('<all-questions remember></all-questions>');
  await settled(page);
  return page.document.querySelector<Asking>('all-questions')!;
};

/** Resolves when the page of an element has heard that another one has changed the storage. */
const heard = (element: Element): Promise<unknown> =>
  new Promise((resolve) => element.ownerDocument.defaultView!.addEventListener('storage', resolve, {once: true}));

afterEach(() => localStorage.clear());

describe('<all-questions remember>', () => {
  it('loses no question that is written in another tab', async () => {
    const [here, there] = [await placeQuestions('remember'), await openTab()];
    const told = heard(there);
    await add(here, 'One?');
    await told;
    await add(there, 'Two?');
    expect(own(there)).to.deep.equal(['One?', 'Two?']);
    expect(kept()).to.deep.equal(['One?', 'Two?']);
  });

  it('keeps nothing any more that was deleted in another tab', async () => {
    keep('One?');
    const [here, there] = [await placeQuestions('remember'), await openTab()];
    expect(own(there)).to.deep.equal(['One?']);
    const told = heard(there);
    await press(here, 'forget');
    await told;
    await there.updateComplete;
    expect(own(there)).to.deep.equal([]);
    await add(there, 'Two?');
    expect(kept()).to.deep.equal(['Two?']);
  });

  it('shows in two elements of a page the same questions', async () => {
    const box = await place(
      '<div><all-questions remember></all-questions><all-questions remember></all-questions></div>',
    );
    const [one, other] = [...box.querySelectorAll<Asking>('all-questions')] as [Asking, Asking];
    await add(one, 'One?');
    await add(other, 'Two?');
    await one.updateComplete;
    for (const element of [one, other]) expect(own(element)).to.deep.equal(['One?', 'Two?']);
    expect(kept()).to.deep.equal(['One?', 'Two?']);
  });

  it('reads anew what is kept when the page comes back from the history', async () => {
    const element = await placeQuestions('remember');
    keep('On the next page?');
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await element.updateComplete;
    expect(own(element)).to.deep.equal(['On the next page?']);
  });

  it('keeps, once the page writes `remember`, what was there and what the reader has written before', async () => {
    keep('Last week?');
    const element = await placeQuestions();
    await add(element, 'Today?');
    expect(kept()).to.deep.equal(['Last week?']);
    element.remember = true;
    await element.updateComplete;
    expect(own(element)).to.deep.equal(['Last week?', 'Today?']);
    expect(kept()).to.deep.equal(['Last week?', 'Today?']);
  });

  it('is there again in a language that has to be loaded first', async () => {
    keep('One?');
    expect(own(await placeQuestions('remember lang="es"'))).to.deep.equal(['One?']);
  });

  it('keeps what was ticked in server-rendered markup beside what was there', async () => {
    keep('One?');
    const box = document.createElement('div');
    document.body.append(box);
    const element = document.createElement('all-questions') as unknown as Asking;
    element.attachShadow({mode: 'open'}).innerHTML =
      '<section lang="en"><input type="checkbox" data-question="questions.goal" checked /></section>';
    element.remember = true;
    box.append(element);
    await element.updateComplete;
    expect(own(element)).to.deep.equal(['One?']);
    expect(JSON.parse(localStorage.getItem(key)!)).to.deep.include({ticked: ['questions.goal']});
    box.remove();
  });

  it('is deleted by the button also after the page has taken `remember` away', async () => {
    const element = await placeQuestions('remember');
    await add(element, 'One?');
    element.remember = false;
    await element.updateComplete;
    await press(element, 'forget');
    expect(localStorage.length).to.equal(0);
  });
});
