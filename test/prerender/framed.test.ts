/** Pages of a static site in a frame on another site: the frame follows the words in it, and learns nothing else. */
import {expect} from '@open-wc/testing';
import {
  documentedSnippet,
  embedScript,
  openHost,
  otherOrigin,
  snippet,
  visitorIn,
  type Host,
} from '../browser/framed.ts';
import {fewCases} from '../browser/pages.ts';

const codes = ['ar', 'es'] as const;
const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);

const painted = async ({page: {window}}: Host, times = 3): Promise<void> => {
  for (let time = 0; time < times; time++) await new Promise((resolve) => window.requestAnimationFrame(resolve));
};

/** Waits until both pages have had several turns, and no height has been told in them. */
const calm = async (host: Host): Promise<void> => {
  for (let turns = 0, all = 0; turns < 8; turns++, all++) {
    const {length} = host.told;
    await painted(host, 2);
    await host.act('look');
    if (host.told.length !== length) turns = 0;
    expect(all, 'turns, and the frame is not calm').to.be.lessThan(100);
  }
};

const heightOf = (message: unknown): number => (message as Readonly<Record<string, number>>)['all-widgets-height']!;

/**
 * Waits until the frame has all of the page in it, has not grown past it, and stays as it is.
 * @param padding Above and below the page, in pixels, where the height of the frame holds padding and borders.
 */
const fits = async (host: Host, padding = 0): Promise<number> => {
  const height = await host.grown((height) => height > 600 && height - heightOf(host.told.at(-1)) === (padding || 4));
  // A browser with much to do may lay out the page in the frame before the frame has its width.
  await painted(host);
  if (host.frame.clientHeight !== height) return fits(host, padding);
  const {scrollHeight, height: inner} = await host.act('look');
  expect(scrollHeight).to.equal(inner);
  expect(inner).to.equal(height - padding);
  return height;
};

/**
 * Waits until a place is at an upper edge. A browser with much to do may scroll before the frame has its width, and then
 * once more.
 * @param topOf Resolves with the pixels from that edge to the place.
 */
const reaches = async (host: Host, topOf: () => Promise<number>): Promise<void> => {
  let top = await topOf();
  for (let turns = 0; turns < 100 && (top < -5 || top > 100); turns++) {
    await painted(host, 1);
    top = await topOf();
  }
  expect(top).to.be.within(-5, 100);
};

/** Pixels from the upper edge of the window of the reader to where something in the frame begins. */
const topOf = async ({frame, act}: Host, selector: string): Promise<number> => {
  const {top} = await act('find', selector);
  return frame.getBoundingClientRect().top + frame.clientTop + top!;
};

/** Whether that place is at the upper edge of the window, or else below it, in a window that has not been scrolled. */
const expectSight = async (host: Host, selector: string, isInSight: boolean): Promise<void> => {
  const {innerHeight, scrollY} = host.page.window;
  if (isInSight) return reaches(host, () => topOf(host, selector));
  expect(await topOf(host, selector), selector).to.be.greaterThan(innerHeight);
  expect(scrollY, selector).to.equal(0);
};

describe('In a frame on another site, with embed.js', () => {
  for (const [code, format] of fewCases(
    [
      ['es', 'light'],
      ['ar', 'shadow'],
      ['es', 'shadow'],
      ['ar', 'light'],
    ] as const,
    2,
  ))
    it(`a page is as high as its words, in ${code}, ${format}`, async () => {
      const host = await openHost(snippet(`/site/${format}/${code}/all-causes.html`), embedScript);
      await fits(host);
      const {lang, violations} = await host.act('look');
      expect(lang).to.equal(code);
      expect(violations).to.deep.equal([]);
      expect(host.page.record.console).to.deep.equal([]);
    });

  for (const code of fewCases(codes, 1))
    it(`the whole page with a deep link is as high as its words, and stays in the frame, in ${code}`, async () => {
      const host = await openHost(snippet(`/site/light/${code}/#all-treatment`), embedScript);
      await fits(host);
      await painted(host);
      // It was in sight in the small frame. The page around it does not move by itself in any browser.
      await expectSight(host, '#all-treatment', false);
      const {path} = await host.act('click', 'a[href="#all-diagnosis-and-treatment"]');
      expect(path).to.contain(`/${code}/#all-`);
      await painted(host);
      await expectSight(host, '#all-diagnosis-and-treatment', !isWebKit);
      expect((await host.act('look')).path).to.equal(`/site/light/${code}/#all-diagnosis-and-treatment`);
    });

  it('a link to a place in the page brings it into sight, where the browser lets a frame do that', async () => {
    const host = await openHost(snippet('/site/light/es/'), embedScript);
    await fits(host);
    await host.act('click', 'a[href="#all-diagnosis-and-treatment"]');
    await painted(host);
    await expectSight(host, '#all-diagnosis-and-treatment', !isWebKit);
    if (!isWebKit) expect(host.page.window.scrollY).to.be.greaterThan(5000);
  });

  it('the frame follows when details are opened and closed', async () => {
    const host = await openHost(snippet('/site/light/es/all-symptom-list.html'), embedScript);
    const closed = await fits(host);
    const opening = host.grown((height) => height > closed + 100);
    await host.act('click', 'summary');
    const opened = await opening;
    const closing = host.grown((height) => height < opened - 100);
    await host.act('click', 'summary');
    expect(await closing).to.equal(closed);
  });

  it('the frame follows when a reader chooses another language in it', async () => {
    const host = await openHost(snippet('/site/light/es/#all-treatment'), embedScript);
    const before = await fits(host);
    const following = host.grown((height) => height !== before);
    await host.act('click', 'a[hreflang="ar"]');
    await following;
    await fits(host);
    expect((await host.act('look')).path).to.equal('/site/light/ar/index.html');
    expect(host.page.window.location.href).to.equal('about:srcdoc');
  });

  it('the frame follows when it becomes narrower, and wide again', async () => {
    const host = await openHost(snippet('/site/light/es/all-causes.html'), embedScript);
    const wide = await fits(host);
    const narrowing = host.grown((height) => height > wide + 100);
    host.frame.width = '300';
    await narrowing;
    const widening = host.grown((height) => height === wide);
    host.frame.width = '100%';
    await widening;
  });

  it('a style sheet with vh units does not make it grow without end', async () => {
    const host = await openHost(snippet('/site/light/es/all-treatment.html'), embedScript);
    const before = await fits(host);
    await host.act('fill', 'body');
    await calm(host);
    expect(host.frame.clientHeight).to.be.within(before, before + 250);
    // Still follows what a reader does.
    const opening = host.grown((height) => height > before + 250);
    await host.act('click', 'summary');
    await opening;
  });

  it('the script may come after the page in the frame', async () => {
    const host = await openHost(snippet('/site/light/es/all-causes.html'));
    await painted(host);
    expect(host.frame.clientHeight).to.equal(480);
    const growing = host.grown((height) => height > 600);
    const script = host.page.document.createElement('script');
    script.src = `${otherOrigin}/site/light/embed.js`;
    host.page.document.body.append(script);
    await growing;
    await fits(host);
  });

  it('the script may be written into a page, or into another script, after the page in the frame', async () => {
    const host = await openHost(snippet('/site/light/es/all-causes.html'));
    await painted(host);
    const growing = host.grown((height) => height > 600);
    const script = host.page.document.createElement('script');
    script.textContent = await (await fetch('/site/light/embed.js')).text();
    host.page.document.body.append(script);
    await growing;
    await fits(host);
  });

  it('a frame with padding within its height is as high as its page', async () => {
    const style = '<style>* {box-sizing: border-box} iframe {padding: 16px}</style>';
    const host = await openHost(snippet('/site/light/es/all-causes.html'), embedScript + style);
    await fits(host, 32);
  });

  it('a frame in a shadow root grows', async () => {
    const host = await openHost(`<div></div>${snippet('/site/light/es/all-causes.html')}`, embedScript);
    await fits(host);
    host.frame.style.height = '';
    const growing = host.grown((height) => height > 600);
    host.page.document.querySelector('div')!.attachShadow({mode: 'open'}).append(host.frame);
    await growing;
    await fits(host);
  });

  it('tells a height and nothing else, and makes no other request', async () => {
    const host = await openHost(snippet('/site/light/es/all-causes.html'), embedScript);
    await fits(host);
    await host.act('click', 'summary');
    await painted(host);
    expect(host.told.length).to.be.greaterThan(0);
    for (const message of host.told) {
      expect(Object.keys(message as object)).to.deep.equal(['all-widgets-height']);
      expect(heightOf(message)).to.be.a('number');
    }
    const {requests, referrer} = await host.act('look');
    expect(requests).to.have.members(['/site/light/site.css', '/site/light/frame.js', '/test/prerender/visitor.js']);
    expect(referrer).to.equal('');
    const asked = host.page.window.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    // Not every engine lists frames here.
    const known = ['/test/browser/record.js', '/site/light/embed.js', '/site/light/es/all-causes.html'];
    expect(asked.filter((path) => !known.includes(path))).to.deep.equal([]);
  });
});

describe('embed.js', () => {
  const open = (): Promise<Host> => openHost(snippet('/site/light/es/all-causes.html'), embedScript);

  it('ignores what is no height, and heights from other windows', async () => {
    const host = await open();
    const before = await fits(host);
    for (const wrong of [NaN, -1, 0, '5000', null, {}, [5000], true])
      await host.act('say', {'all-widgets-height': wrong});
    for (const wrong of ['all-widgets-height', 5000, null, undefined, [], {height: 5000}]) await host.act('say', wrong);
    host.page.window.postMessage({'all-widgets-height': 5000}, '*');
    await painted(host);
    expect(host.frame.clientHeight).to.equal(before);
    expect(host.page.record.console).to.deep.equal([]);
  });

  it('ignores a frame that has been led to another origin, and its neighbours', async () => {
    const empty = '<iframe title="Empty" height="200"></iframe>';
    const host = await openHost(snippet('/site/light/es/all-causes.html') + empty, embedScript);
    const before = await fits(host);
    host.frame.contentWindow!.location.href = `${location.origin}/site/light/ar/all-causes.html`;
    await new Promise((resolve) => host.frame.addEventListener('load', resolve, {once: true}));
    const told = host.told.length;
    await host.act('say', {'all-widgets-height': 5000});
    await painted(host);
    expect(host.told.length).to.be.greaterThan(told);
    expect(host.frame.clientHeight).to.equal(before);
    expect(host.page.document.querySelectorAll('iframe')[1]!.clientHeight).to.equal(200);
  });

  it('ignores an origin that is only the beginning of the frame’s own', async () => {
    const host = await open();
    const before = await fits(host);
    const {origin} = new URL(host.frame.src);
    const {window} = host.page;
    const say = (from: string): void => {
      const event = new window.MessageEvent('message', {data: {'all-widgets-height': 5000}, origin: from});
      // Firefox takes no window of another site for the source of a new event.
      Object.defineProperty(event, 'source', {value: host.frame.contentWindow});
      window.dispatchEvent(event);
    };
    say(origin.slice(0, -1));
    expect(host.frame.clientHeight).to.equal(before);
    say(origin);
    expect(host.frame.clientHeight).to.be.greaterThan(before);
  });

  it('keeps the height within limits', async () => {
    const host = await open();
    await fits(host);
    const low = host.grown((height) => height === 104);
    await host.act('say', {'all-widgets-height': 1});
    await low;
    const high = host.grown((height) => height === 100_004);
    await host.act('say', {'all-widgets-height': Infinity});
    await high;
  });
});

describe('Links in a frame', () => {
  for (const format of ['light', 'shadow'])
    it(`leave it for other sites and for the telephone, without a referrer, ${format}`, async () => {
      const host = await openHost(snippet(`/site/${format}/es/`), embedScript);
      await fits(host);
      const phone = await host.act('link', 'a[href^="tel:"]');
      expect(phone.opens).to.equal('_top');
      const source = await host.act('link', '.references a');
      expect(source.opens).to.equal('_top');
      expect(source.rel).to.equal('noreferrer');
      const language = await host.act('link', 'a[hreflang="ar"]');
      expect(language.opens).to.equal('_self');
    });
});

describe('The snippet alone, without a script', () => {
  const pages = ['index', 'all-symptom-list', 'all-when-to-see-doctor', 'all-treatment', 'all-references'];

  for (const code of fewCases(codes, 1))
    it(`scrolls in one direction alone on a screen 320 pixels wide, in ${code}`, async () => {
      const snippets = await Promise.all(pages.map((name) => documentedSnippet(`/site/light/${code}/${name}.html`)));
      const {page} = await openHost(snippets.join(''), '', 320);
      const frames = [...page.document.querySelectorAll('iframe')];
      expect(frames.length).to.equal(pages.length);
      for (const [index, frame] of frames.entries()) {
        const {scrollWidth, clientWidth, scrollHeight, height} = await visitorIn(frame.contentWindow!, 'look');
        expect(frame.clientHeight).to.equal(480);
        expect(clientWidth).to.be.lessThan(320);
        expect(scrollWidth, pages[index]!).to.equal(clientWidth);
        expect(scrollHeight, pages[index]!).to.be.greaterThan(height);
      }
      const {documentElement} = page.document;
      expect(documentElement.scrollWidth).to.equal(documentElement.clientWidth);
    });

  it('leads to a place in the page by a deep link, and by a link in it', async () => {
    const host = await openHost(await documentedSnippet('/site/light/es/#all-treatment'));
    const reachesPlace = (place: string): Promise<void> =>
      reaches(host, async () => (await host.act('find', place)).top!);
    await reachesPlace('#all-treatment');
    const deep = (await host.act('look')).scrollY;
    expect(deep).to.be.greaterThan(1000);
    await host.act('click', 'a[href="#all-symptoms-and-causes"]');
    await reachesPlace('#all-symptoms-and-causes');
    expect((await host.act('look')).scrollY).to.be.within(1, deep - 1000);
  });

  it('shows every word where the frame may run no script', async () => {
    const host = await openHost(
      snippet('/site/light/es/all-causes.html', 'height="480" sandbox="allow-same-origin"').replace(otherOrigin, ''),
    );
    const {body, documentElement} = host.frame.contentDocument!;
    expect(body.innerText).to.include('leucemia');
    expect(documentElement.scrollWidth).to.equal(documentElement.clientWidth);
  });
});

describe('A page of the site that is in no frame', () => {
  it('sends no message', async () => {
    const opened = window.open(`${otherOrigin}/site/light/es/all-causes.html`, '', 'width=600,height=600')!;
    const told: unknown[] = [];
    const listen = ({data, source}: MessageEvent): void => {
      if (source === opened && !Object.hasOwn(Object(data) as object, 'visitor')) told.push(data);
    };
    addEventListener('message', listen);
    // A window answers once it has loaded.
    const answer = await new Promise<Awaited<ReturnType<typeof visitorIn>>>((resolve) => {
      const ask = (): void => void visitorIn(opened, 'look').then(resolve);
      const timer = setInterval(ask, 100);
      addEventListener('message', () => clearInterval(timer), {once: true});
    });
    expect(answer.toItself).to.deep.equal([]);
    expect(told).to.deep.equal([]);
    removeEventListener('message', listen);
    opened.close();
  });
});
