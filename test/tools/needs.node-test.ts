/** On a machine that lacks a browser or a tool, the checks that can run do, and each of the others is named. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nodeTestFiles} from '../../tools/node-tests.ts';
import {
  checks,
  engines,
  missing,
  needsOfNodeTest,
  needsOfTests,
  needsOfWordPress,
  notRun,
  packagesOf,
  sentences,
} from '../../tools/setup/needs.ts';
import {readFileSync} from 'node:fs';

type Environment = Readonly<Record<string, string>>;

/** The checks that do not run where all but these things are here, with the reason of each. */
const without = (things: readonly string[], environment: Environment = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(
    notRun(
      missing(needsOfTests, environment, (thing) => !things.includes(thing)),
      environment,
    ),
  );

describe('npm test', () => {
  it('runs every check where everything is here', () => {
    assert.deepEqual(without([]), {});
  });

  for (const [thing, check] of [
    ['/usr/bin/chromium', 'chromium'],
    ['/usr/bin/firefox-esr', 'firefox'],
    ['WebKitWebDriver', 'webkit'],
    ['/usr/lib/*/webkit2gtk-4.1/MiniBrowser', 'webkit'],
    ['xvfb-run', 'webkit'],
    ['xliff2po', 'po'],
    ['git', 'git'],
  ] as const)
    it(`runs all but the ${checks[check]} without ${thing}, and says so`, () => {
      assert.deepEqual(without([thing]), {[check]: `${thing} is not here`});
    });

  it('runs the checks without a browser where there is none', () => {
    const bare = notRun(
      missing(needsOfTests, {}, () => false),
      {},
    );
    assert.deepEqual([...bare.keys()].sort(), ['chromium', 'firefox', 'git', 'po', 'webkit']);
  });

  it('takes a browser from where a variable says it is, and not from where it says wrongly', () => {
    const environment = {CHROMIUM_PATH: '/Applications/Chrome'};
    assert.deepEqual(without(['/usr/bin/chromium'], environment), {});
    assert.deepEqual(without(['/Applications/Chrome'], environment), {chromium: '/Applications/Chrome is not here'});
  });

  it('claims no engine that ENGINES leaves out', () => {
    assert.deepEqual(without([], {ENGINES: 'chromium'}), {
      firefox: 'ENGINES leaves it out',
      webkit: 'ENGINES leaves it out',
    });
  });

  it('knows by its imports that a test in Node opens Chromium, or needs WebKit, Git or Translate Toolkit', () => {
    const needing = (check: string): readonly string[] =>
      nodeTestFiles()
        .filter((file) => !file.includes('needs.node-test'))
        .filter((file) => needsOfNodeTest(readFileSync(file, 'utf8')).some((need) => need === check))
        .map((file) => file.split(/[\\/]/).at(-1)!);
    assert.deepEqual(needing('po'), ['round-trip.node-test.ts']);
    assert.ok(['lost-units.node-test.ts', 'command.node-test.ts'].every((file) => needing('git').includes(file)));
    assert.ok(needing('chromium').includes('pictures.node-test.ts'));
    assert.deepEqual(needing('webkit'), ['webkit-driver.node-test.ts']);
    assert.deepEqual(needsOfNodeTest("import assert from 'node:assert/strict';"), []);
  });
});

describe('the sentence about something that is missing', () => {
  for (const needs of [needsOfTests, needsOfWordPress])
    it(`names the thing, the checks and a way, for each of ${needs.length}`, () => {
      for (const [index, sentence] of sentences(needs).entries()) {
        const {checks: check, thing, packages, variable = ''} = needs[index]!;
        for (const part of [thing, check ? checks[check] : 'layout', ...packages, variable])
          assert.ok(sentence.includes(part), `${sentence} has no ${part}`);
      }
    });

  it('names each package once', () => {
    const names = packagesOf(needsOfTests);
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(
      engines.filter((engine) => !needsOfTests.some(({checks}) => checks === engine)),
      [],
    );
  });
});
