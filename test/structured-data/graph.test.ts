/** The graph of a page is in its document for as long as the page is. */
import {expect} from '@open-wc/testing';
import {openPage, settled} from '../browser/pages.ts';

describe('the graph of a page', () => {
  it('goes with the page, and comes back with it, as in a router that keeps its views', async () => {
    const {document, ...page} = await openPage('<all-page structured-data><all-causes></all-causes></all-page>');
    await settled({document, ...page});
    const element = document.querySelector('all-page')!;
    const graph = (): string | undefined => document.querySelector('[data-all-graph]')?.textContent;
    const before = graph();
    expect(before).to.include('MedicalWebPage');
    element.remove();
    expect(graph()).to.equal(undefined);
    document.body.append(element);
    await element.updateComplete;
    expect(graph()).to.equal(before);
  });
});
