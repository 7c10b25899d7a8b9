/** Single values of a feed, as content systems write them, in the form in which readers get them. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {firstWords, momentFrom, numberFrom, repliesFrom} from '../../src/hospital/feed-values.ts';
import {moment} from '../../src/hospital/values.ts';
import {read} from './read.ts';

describe('the time of a headline', () => {
  for (const [written, told] of [
    ['Thu, 05 Nov 2026 11:00:00 GMT', '2026-11-05T11:00:00.000Z'],
    ['Thu, 05 Nov 2026 11:00:00 -0600', '2026-11-05T17:00:00.000Z'],
    ['2026-11-05T11:00:00-06:00', '2026-11-05T17:00:00.000Z'],
    ['2026-11-05T11:00:00Z', '2026-11-05T11:00:00.000Z'],
    ['2026-11-05T11:00Z', '2026-11-05T11:00:00.000Z'],
    ['Thu, 05 Nov 2026 11:00:00 EST', '2026-11-05T16:00:00.000Z'],
    ['Thu, 05 Nov 2026 11:00:00 +0000 (UTC)', '2026-11-05T11:00:00.000Z'],
    ['11/5/2026 3:00:00 PM GMT', '2026-11-05T15:00:00.000Z'],
    ['Thu, 05 Nov 2026 11:00 UT', '2026-11-05T11:00:00.000Z'],
  ] as const)
    it(`is the same moment for every reader: ${written}`, () => {
      assert.equal(momentFrom(written), told);
      assert.equal(read(moment, told).valid, told);
    });

  it('stays a day where it is one', () => {
    assert.equal(momentFrom('2026-10-01'), '2026-10-01');
  });

  for (const written of [
    'soon',
    'week 12',
    '2026-10-01T11:00:00',
    'Thu, 31 Foo 2026 10:00:00 GMT',
    '2026-02-30T10:00:00Z',
    '2026-02-30T10:00:00+01:00',
    '10:00 GMT',
    '11/17/2026 3:00:00 PM',
    'Tue, 17 Nov 2026 15:00:00',
    'Tue, 17 Nov 2026 3:00 AM',
    'Tue, 17 Nov 2026 15:00:00 CET',
    'Tue, 17 Nov 2026 15:00:00 LOCAL',
    '15:00:00 17-Nov-2026',
    '5.11.2026 11:00 +0100',
    '05/11/2026 11:00:00 +0100',
    'Mon, 01 Jan 0001 00:00:00 GMT',
    '15:00 11-17-2026',
    `${' '.repeat(100)}2026-10-01T11:00:00Z`,
  ])
    it(`is named to the web developer, and not guessed, where it is ${JSON.stringify(written)}`, () => {
      assert.equal(momentFrom(written), written);
      assert.equal(read(moment, written).valid, undefined);
    });

  it('may be missing', () => {
    assert.equal(momentFrom(undefined), undefined);
  });
});

describe('the number of replies', () => {
  for (const [written, count] of [
    ['0', 0],
    ['113', 113],
    [7, 7],
  ] as const)
    it(`is ${count} where the feed says ${JSON.stringify(written)}`, () => {
      assert.equal(numberFrom(written), count);
    });

  it('stays as it is where it is none, for the console to name', () => {
    assert.equal(numberFrom('many'), 'many');
    assert.equal(numberFrom(undefined), undefined);
  });

  for (const [words, count] of [
    ['<p>Hello</p><p><small>23 posts - 12 participants</small></p>', 22],
    ['<small>1 post - 1 participant</small>', 0],
    ['<small>0 posts - 0 participants</small>', undefined],
    ['We have had 23 posts this week.', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const)
    it(`is ${count} where a topic of Discourse ends in ${JSON.stringify(words)}`, () => {
      assert.equal(repliesFrom(words), count);
    });
});

describe('a note without a title', () => {
  it('is called by its first words, up to the end of one', () => {
    assert.equal(
      firstWords('Elevator B is running again. Thank you for your patience, and for taking the stairs.'),
      'Elevator B is running again. Thank you for your patience, and …',
    );
  });

  it('is called by few signs where they have no spaces between them, as in Chinese', () => {
    assert.equal(firstWords('字'.repeat(500)), `${'字'.repeat(90)} …`);
  });

  it('is called by all of them where they are few', () => {
    assert.equal(firstWords('The lobby is open.'), 'The lobby is open.');
  });
});
