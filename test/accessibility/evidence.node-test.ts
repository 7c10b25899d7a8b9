/** A run finds what is wrong: a role or a colour that is changed in the page changes the report. And the report itself is accessible. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {facts, reportRows} from '../../reports/accessibility/documents.ts';
import type {Evidence} from '../../reports/accessibility/evidence.ts';
import type * as axe from '../browser/axe.ts';
import {openBrowser, servePages} from '../browser/page-server.ts';
import {collect} from './evidence/collect.ts';

/** The fewest pages with text, roles and controls to look at: `npm run accessibility` looks at all of them. */
const options = {languages: ['en'], states: ['open', 'keys'], tags: ['all-questions', 'all-when-to-see-doctor']};
const inDoctor = {...options, states: ['open'], tags: ['all-when-to-see-doctor']};

/** Levels of the rows, from the committed evidence with the results of that run in place of its own. */
const levelsFrom = ({checks}: Evidence): Readonly<Record<string, string>> => {
  const {evidence} = facts();
  const rows = reportRows({people: [], evidence: {...evidence, checks: {...evidence.checks, ...checks}}});
  return Object.fromEntries(rows.flatMap(({rows}) => rows).map(({num, level}) => [num, level]));
};

const failedIn = ({checks}: Evidence): readonly string[] =>
  Object.entries(checks).flatMap(([id, {failed}]) => (failed ? [id] : []));

describe('a run', () => {
  it('finds nothing in the page as it is', async () => {
    const run = await collect(options);
    assert.deepEqual(failedIn(run), []);
    assert.ok(run.checks['axe/color-contrast']!.things > 50);
    assert.ok(run.checks['roles']!.things > 50);
    assert.ok(run.checks['keyboard/reach']!.things > 20);
    assert.equal(levelsFrom(run)['1.4.3'], 'supports');
  });

  it('finds a role that is gone', async () => {
    const spoil = (): void => {
      const {shadowRoot} = document.querySelector('all-when-to-see-doctor') ?? {};
      for (const box of shadowRoot?.querySelectorAll('[part~="urgent"]') ?? []) box.removeAttribute('role');
    };
    const run = await collect({...inDoctor, spoil});
    assert.deepEqual(
      failedIn(run).filter((id) => !id.startsWith('axe/')),
      ['roles'],
    );
    for (const num of ['1.3.1', '4.1.2', '302.1', '4.2.1'])
      assert.match(levelsFrom(run)[num]!, /partially|does-not/, num);
  });

  it('finds a colour that is too pale', async () => {
    const spoil = (): void => {
      document.body.style.color = '#999';
    };
    const run = await collect({...inDoctor, spoil});
    assert.deepEqual(failedIn(run), ['axe/color-contrast']);
    assert.match(levelsFrom(run)['1.4.3']!, /partially|does-not/);
  });

  it('finds a control that the Tab key passes by, a ring that is gone, and a timer', async () => {
    const spoil = (): void => {
      setTimeout(() => undefined, 60_000);
      const style = new CSSStyleSheet();
      style.replaceSync(':focus { outline: none !important }');
      const {shadowRoot} = document.querySelector('all-questions') ?? {};
      shadowRoot?.adoptedStyleSheets.push(style);
      shadowRoot?.querySelector('#write')?.setAttribute('inert', '');
    };
    const run = await collect({...options, states: ['keys'], tags: ['all-questions'], spoil});
    assert.ok(failedIn(run).includes('keyboard/ring'));
    assert.ok(failedIn(run).includes('keyboard/reach'));
    assert.ok(failedIn(run).includes('timers'));
  });
});

it('The report has no finding of axe, in light and in dark', async () => {
  const [browser, server] = await Promise.all([openBrowser(), servePages()]);
  try {
    const page = await browser.newPage();
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value}]);
      await page.goto(`${server.address}/docs/accessibility/report.html`);
      const findings = await page.evaluate(async (path) => {
        const {accessibilityFindings} = (await import(path)) as typeof axe;
        return accessibilityFindings();
      }, '/test/browser/axe.ts');
      assert.deepEqual(findings, []);
    }
  } finally {
    await browser.close();
    await server.close();
  }
});
