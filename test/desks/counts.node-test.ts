/** A translator reads in words how much is left, and which messages a saved file has changed. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {UnitState} from '../../preview/live-language.ts';

interface UnitsModule {
  readonly isOpen: (state: UnitState) => boolean;
  readonly countsOf: (units: readonly {readonly state: UnitState}[]) => Partial<Record<UnitState, number>>;
  readonly textOf: (counts: Partial<Record<UnitState, number>>) => string;
}
interface ChangedModule {
  readonly whatChanged: (before: readonly {readonly id: string}[], units: readonly {readonly id: string}[]) => string;
}

const load = async <T>(name: string): Promise<T> =>
  (await import(new URL(`../../demo/translate/${name}.js`, import.meta.url).href)) as T;
const {isOpen, countsOf, textOf} = await load<UnitsModule>('units');
const {whatChanged} = await load<ChangedModule>('what-changed');

describe('what is left', () => {
  it('is stale, missing, empty and broken messages, and nothing that has its words', () => {
    const states: readonly UnitState[] = ['reviewed', 'draft', 'pseudo', 'stale', 'missing', 'empty', 'broken'];
    assert.deepEqual(states.filter(isOpen), ['stale', 'missing', 'empty', 'broken']);
  });

  it('is counted, the best first, in words', () => {
    const units = (['missing', 'draft', 'stale', 'draft', 'reviewed'] as const).map((state) => ({state}));
    assert.deepEqual(countsOf(units), {missing: 1, draft: 2, stale: 1, reviewed: 1});
    assert.equal(textOf(countsOf(units)), '5 messages: 1 signed off, 2 draft, 1 stale, 1 missing');
    assert.equal(textOf({draft: 1}), '1 message: 1 draft');
    assert.equal(textOf({}), '');
  });
});

describe('a file that was saved again', () => {
  const units = (...targets: readonly string[]) => targets.map((target, at) => ({id: `causes.${at}`, target}));

  it('names the messages that have changed, and counts those after the fifth', () => {
    assert.match(whatChanged(units('a', 'b', 'c'), units('a', 'x', 'c')), /^\d\d:\d\d:\d\d: changed causes\.1\.$/);
    assert.match(whatChanged(units('a'), units('a', 'b')), /: changed causes\.1\.$/);
    assert.match(
      whatChanged([], units(...'abcdef')),
      /: changed causes\.0, causes\.1, causes\.2, causes\.3, causes\.4 and 1 more\.$/,
    );
    assert.match(whatChanged([], units(...'abcde')), /causes\.4\.$/);
  });

  it('says that nothing has changed', () => {
    assert.match(whatChanged(units('a'), units('a')), /: read again, and no message has changed\.$/);
  });
});
