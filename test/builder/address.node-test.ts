/** Every state has an address, and an address of any other version is read as far as it can be. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {data, firstState, goodProfile, load, type BuilderData, type State} from './builder.ts';

const {addressOf, stateAt, isAddress} = await load<{
  addressOf: (state: State) => string;
  isAddress: (fragment: string) => boolean;
  stateAt: (
    fragment: string,
    data: BuilderData,
  ) => {readonly state: State; readonly version: string; readonly lost: readonly string[]};
}>('address');

const full: State = {
  ui: 'ar',
  host: 'frame',
  follow: true,
  base: '/a b/ü?x=1&y=2#z',
  site: 'https://words.harborlane.example/all/',
  frameScript: false,
  languages: ['ar', 'zh-Hans'],
  menu: true,
  sections: ['all-causes', 'all-news'],
  sources: {'all-news': 'https://www.harborlane.example/feed/?a=1&b=2'},
  level: 4,
  profile: goodProfile,
  look: {'--all-link': '#123456', '--all-font': 'Georgia, "Noto Serif"'},
  background: '#fff8ee',
  ink: '#000',
};

describe('The address of a state', () => {
  it('gives the same state again', () => {
    assert.deepEqual(stateAt(addressOf(full), data), {state: full, version: '1', lost: []});
    assert.deepEqual(stateAt(addressOf(firstState), data).state, firstState);
  });

  it('says nothing of what is as in the beginning', () => {
    assert.equal(addressOf(firstState), '#v=1');
  });

  it('keeps what was typed, also where it is wrong', () => {
    for (const wrong of [{profile: '{"name": '}, {base: 'nowhere'}, {look: {'--all-link': 'bluish'}}, {sections: []}]) {
      const state = {...firstState, ...wrong};
      assert.deepEqual(stateAt(addressOf(state), data).state, state);
    }
  });

  it('is told from that of a heading', () => {
    assert.ok(isAddress('#v=1') && !isAddress('#result') && !isAddress(''));
  });
});

describe('An address from another version', () => {
  it('is read as far as it can be, and says what it did not understand', () => {
    const {state, version, lost} = stateAt(
      '#v=7&host=script&languages=es,tlh&sections=all-causes,all-horoscope&level=9&ui=tlh&mood=calm&look.sparkle=%23fff&source.all-stars=/x',
      data,
    );
    assert.equal(version, '7');
    assert.deepEqual([state.host, state.languages, state.sections, state.level], ['script', ['es'], ['all-causes'], 2]);
    assert.equal(state.ui, 'en');
    assert.deepEqual(lost, [
      'languages=tlh',
      'sections=all-horoscope',
      'level=9',
      'ui=tlh',
      'mood=calm',
      'look.sparkle=#fff',
      'source.all-stars=/x',
    ]);
  });

  it('takes no address of content for a section whose form asks for none', () => {
    const {state, lost} = stateAt('#v=1&source.all-causes=/x&source.all-care=/y&source.all-news=/z', data);
    assert.deepEqual(state.sources, {'all-news': '/z'});
    assert.deepEqual(lost, ['source.all-causes=/x', 'source.all-care=/y']);
  });

  it('survives anything', () => {
    for (const fragment of [
      '#v',
      '#v=1&=',
      '#%E0%A4%A',
      '#v=1&languages=__proto__,constructor',
      '#v=1&__proto__=x',
      `#v=1&x=${'y'.repeat(1e6)}`,
    ])
      assert.doesNotThrow(() => stateAt(fragment, data), fragment.slice(0, 40));
    assert.deepEqual(stateAt('#v=1&languages=__proto__', data).state.languages, []);
  });
});
