/** A page that pins the bundle with the published hash runs exactly those bytes. */
import {expect} from '@open-wc/testing';
import {openPage, settled} from '../browser/pages.ts';

const hashOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
};

/** Each page gets a copy at its own address, because browsers cache a refused script for other pages. */
const open = (integrity: string) =>
  openPage('<all-causes><p>Call us.</p></all-causes>', {
    bundle: `/faults/none/${crypto.randomUUID()}/all-widgets.js`,
    head: `<script type="module" src="{bundle}" integrity="${integrity}" crossorigin="anonymous"></script>`,
  });

describe('a page that pins the bundle', () => {
  it('runs it, with the hash of integrity.json', async () => {
    const record = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
    const page = await open(record['all-widgets.js']!);
    expect(await settled(page)).to.have.length(1);
    expect(page.record.console).to.deep.equal([]);
  });

  it('runs none of which one byte has been changed, and keeps its fallback', async () => {
    const bytes = await (await fetch('/dist/all-widgets.js')).bytes();
    const pinned = await hashOf(bytes);
    bytes[bytes.length >> 1]! ^= 1;
    expect(await settled(await open(pinned))).to.have.length(1);
    const page = await open(await hashOf(bytes));
    expect(page.window.customElements.get('all-causes')).to.equal(undefined);
    expect(page.document.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });
});
