/** Without script and on paper, readers get every word, in order. */
import {expect} from '@open-wc/testing';
import {openPage} from '../browser/pages.ts';
import {allIn, allTabs, elementIn, english, full, isSeen, nine, open, said, seen} from './page.ts';

describe('<all-page> without tabs', () => {
  it('has everything that the page has put inside, in order, with scripts off', async () => {
    const {document} = await openPage(
      `<all-page><p>1</p><all-overview><p>2</p></all-overview><div><all-treatment><p>3</p></all-treatment></div>
      <all-doctors><p>4</p></all-doctors><all-references><p>5</p></all-references></all-page>`,
      {policy: "script-src 'none'"},
    );
    const lines = [...document.querySelectorAll('p')];
    expect(lines.filter(isSeen).map(said)).to.deep.equal(['1', '2', '3', '4', '5']);
    const tops = lines.map((line) => line.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...new Set(tops)].sort((one, other) => one - other));
  });

  it('has everything on paper, in order, under headings, and nothing to press', async () => {
    const page = await open(
      `<script type="application/json" data-all-hospital>{"name": "Harbor Lane Hospital"}</script>${full}`,
    );
    const {shadowRoot} = elementIn(page);
    const headings = [...shadowRoot.querySelectorAll('.tab-title .heading')];
    const pressed = [...shadowRoot.querySelectorAll('button, [role="tablist"]')];
    expect(pressed.filter(isSeen)).to.have.length(6);
    expect(seen(page)).to.have.length(6);

    // Firefox and WebKit cannot emulate print media here, so the print rules are applied to the screen.
    const paper = new page.window.CSSStyleSheet();
    const rules = shadowRoot.adoptedStyleSheets
      .flatMap(({cssRules}) => [...cssRules])
      .flatMap((rule) => ('media' in rule && (rule as CSSMediaRule).media.mediaText === 'print' ? [rule] : []))
      .flatMap((rule) => [...(rule as CSSMediaRule).cssRules]);
    for (const {cssText} of rules) paper.insertRule(cssText, paper.cssRules.length);
    shadowRoot.adoptedStyleSheets.push(paper);

    expect(pressed.filter(isSeen)).to.deep.equal([]);
    // The section on doctors has the title of its tab.
    expect(headings.filter(isSeen).map(said)).to.deep.equal(allTabs.filter((name) => name !== english.doctors));
    for (const heading of headings) expect(getComputedStyle(heading.parentElement!).clipPath).to.equal('none');
    expect(seen(page)).to.deep.equal([...nine.slice(0, -1), 'all-doctors', 'all-care', 'all-references']);
    const tops = allIn(elementIn(page), 'tabpanel').flatMap((panel) =>
      [...panel.querySelectorAll('.heading'), panel.querySelector('slot')!.assignedElements()[0]!].map(
        (each) => each.getBoundingClientRect().top,
      ),
    );
    expect(tops).to.deep.equal([...new Set(tops)].sort((one, other) => one - other));
    expect([...shadowRoot.querySelectorAll('.paper')].filter(isSeen).map(said)).to.deep.equal([
      'Harbor Lane Hospital',
      'Language: English',
    ]);
  });

  it('prints when its button is pressed', async () => {
    const page = await open(full);
    const button = elementIn(page).shadowRoot.querySelector<HTMLElement>('[part="print"]')!;
    expect(said(button)).to.equal(english.print);
    let printed = 0;
    page.window.print = () => void printed++;
    button.click();
    expect(printed).to.equal(1);
  });
});
