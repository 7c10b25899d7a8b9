/**
 * Every page of the site is clean of findings of axe, and does not scroll sideways on a phone: one load a page. Chromium
 * goes through all pages, and the others through a few of each kind; in `npm run sweep`, through all.
 */
import {expect} from '@open-wc/testing';
import {axeIn} from '../browser/axe.ts';
import {previewIn, until} from '../builder/page.ts';
import {addFrame, loadedIn, oursIn, someCases} from '../browser/pages.ts';

const all = (await (await fetch('/built-site/pages.json')).json()) as readonly string[];

const first = ['index.html', 'tags/all-symptom-list.html', 'builder/index.html', 'look.html', 'docs/elements.html'];
const paths = [...first, ...all.filter((path) => !first.includes(path))];

/** Loads a page, as wide as a desk, and waits for our elements in it, and for what the builder makes. */
const open = async (path: string): Promise<HTMLIFrameElement> => {
  const frame = addFrame((frame) => {
    frame.width = '1280';
    frame.src = `/built-site/${path}`;
  });
  await loadedIn(frame);
  const document = frame.contentDocument!;
  if (path.startsWith('builder/')) {
    await until({document}, () => document.querySelector('#result-code textarea') !== null);
    await previewIn({find: (selector) => document.querySelector(selector)!});
  }
  await Promise.all(oursIn(document).map((element) => (element as {ready?: Promise<void>}).ready));
  return frame;
};

/** Two frames: in the first, scripts of the page see its new width. */
const drawn = (window: Window): Promise<unknown> =>
  new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));

describe('A page of the site', () => {
  it('is one of the build', () => {
    expect(all).to.include.members(first);
    expect(all.length).to.be.greaterThan(50);
  });

  for (const path of someCases(paths, first.length))
    it(`has no findings of axe, and fits a phone: ${path}`, async () => {
      const frame = await open(path);
      const document = frame.contentDocument!;
      const axe = await axeIn(document);
      const {violations} = await axe.run(document, {
        rules: {'target-size': {enabled: true}},
        resultTypes: ['violations'],
        // The examples in them are our sections, which have tests of their own.
        iframes: false,
      });
      expect(violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`))).to.deep.equal(
        [],
      );
      frame.width = '320';
      await drawn(frame.contentWindow!);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
});
