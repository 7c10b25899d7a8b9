/**
 * Every page of the site is clean of findings of axe, and does not scroll sideways on a phone: one load a page. Chromium
 * goes through all pages, and the others through three kinds of them; in `npm run sweep`, through all.
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

/**
 * Resolves when scripts of the page have seen its new width: a browser tells them in the order in which they began to
 * watch. In WebKit, a frame that is out of sight may wait ten seconds for an animation frame.
 */
const seen = ({defaultView, documentElement}: Document): Promise<void> =>
  new Promise((resolve) => {
    const observer = new defaultView!.ResizeObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(documentElement);
  });

describe('A page of the site', () => {
  it('is one of the build', () => {
    expect(all).to.include.members(first);
    expect(all.length).to.be.greaterThan(50);
  });

  for (const path of someCases(paths, 3))
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
      expect(document.documentElement.clientWidth).to.be.at.most(320);
      await seen(document);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
});
