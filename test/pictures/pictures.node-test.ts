/** The build refuses a picture that points at nothing, and draws the numbers of its labels. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {leukemia} from '../../src/conditions/leukemia/index.ts';
import type {Drawings} from '../../src/content/picture.ts';
import type {Section} from '../../src/content/section.ts';
import {checkNames, readDrawing} from '../../tools/pictures.ts';

const sections = leukemia.sections.flatMap((placed) => ('section' in placed ? [placed.section as Section] : []));
const illustrated = sections.filter(({pictures}) => pictures);

describe('a picture in the build', () => {
  it('names messages of its section', () => {
    assert.notEqual(illustrated.length, 0);
    illustrated.forEach(checkNames);
  });

  for (const [what, changed] of [
    ['a place', {after: 'nowhere'}],
    ['a label', {labels: ['nowhere']}],
  ] as const)
    it(`is refused where it names ${what} that its section does not have`, () => {
      const [{pictures, ...section}] = illustrated as [Section];
      const broken = {...section, pictures: [{...pictures![0]!, ...changed}]};
      const reason = `The picture "${pictures![0]!.name}" names "nowhere", which is no message of the section "${section.name}".`;
      assert.throws(() => checkNames(broken), {message: reason});
    });

  it('numbers its labels from 1, one line or more for each figure', () => {
    const label = '<circle class="label" cx="5" cy="6" r="0"/>';
    const {places} = readDrawing('x.svg', `<svg viewBox="0 0 320 100">${label.repeat(11)}</svg>`);
    const starts = places.map(([x, y, number]) => [x, y, number.split('M').length - 1]);
    assert.deepEqual(starts.slice(8), [
      [5, 6, 1],
      [5, 6, 2],
      [5, 6, 2],
    ]);
    assert.equal(new Set(places.map(([, , number]) => number)).size, 11);
  });

  it('is in the file with a line for each number', () => {
    const drawings = Object.values(JSON.parse(readFileSync('dist/pictures.json', 'utf8')) as Drawings);
    assert.equal(drawings.length, 10);
    for (const {places} of drawings)
      for (const [, , number] of places) assert.match(number, /^(M[-\d. ]+[a-z][-\d. a-z]+)+$/);
  });
});
