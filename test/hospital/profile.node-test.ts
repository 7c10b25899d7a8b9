/** The profile of a hospital: its valid parts are used on the whole page, and no other. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {profile} from '../../src/hospital/profile.ts';
import {careShape, newsShape, policyShape} from '../../src/hospital/section-shapes.ts';
import {read} from './read.ts';

describe('the profile', () => {
  it('keeps the number to call where everything around it is wrong', () => {
    const {valid, wrong} = read(profile, {name: 7, phone: '555-0100', url: 'x:', fever: {celsius: 38}, fax: '1'});
    assert.deepEqual({...valid}, {phone: '555-0100'});
    assert.deepEqual(wrong, ['name', 'url', 'fever.fahrenheit', 'fax']);
  });

  it('has no care line that a phone cannot call, and names it', () => {
    for (const careLine of ['call us 24/7', '24/7', 'ext. 5', '1', '', 5550110, {en: '555-0110'}]) {
      const {valid, wrong} = read(profile, {phone: '555-0100', careLine});
      assert.deepEqual({...valid}, {phone: '555-0100'});
      assert.deepEqual(wrong, ['careLine']);
    }
    assert.equal(read(profile, {careLine: '555-0110 ext. 4'}).valid?.careLine, '555-0110 ext. 4');
  });

  it('keeps other numbers, even those that a phone cannot call', () => {
    const given = {phone: 'Call 555-0100', emergency: '911 or 112'};
    assert.deepEqual({...read(profile, given).valid}, given);
  });

  it('has no fever limit unless it is given in both scales', () => {
    const both = {celsius: 38.3, fahrenheit: 101};
    assert.deepEqual({...read(profile, {fever: both}).valid?.fever}, both);
    for (const half of [{celsius: 38.3}, {fahrenheit: 101}, {celsius: '38.3', fahrenheit: 101}])
      assert.equal(read(profile, {fever: half}).valid?.fever, undefined);
  });

  it('has no review unless it says by whom and when', () => {
    for (const [half, path] of [
      [{by: 'The team'}, 'reviewed.on'],
      [{on: '2026-10-01'}, 'reviewed.by'],
      [{by: 'The team', on: '2026-02-30'}, 'reviewed.on'],
    ] as const) {
      const {valid, wrong} = read(profile, {reviewed: half});
      assert.equal(valid?.reviewed, undefined);
      assert.deepEqual(wrong, [path]);
    }
  });

  it('keeps a review whose next day is wrong', () => {
    const {valid, wrong} = read(profile, {reviewed: {by: 'The team', on: '2026-10-01', next: 'soon'}});
    assert.deepEqual({...valid?.reviewed}, {by: 'The team', on: '2026-10-01'});
    assert.deepEqual(wrong, ['reviewed.next']);
  });

  it('leaves the lists of <all-care> to it, mistakes too', () => {
    const lists = {offers: ['Music', 7], locations: 'here', recognition: null};
    const {valid, wrong} = read(profile, lists);
    assert.deepEqual({...valid}, {offers: ['Music', 7], locations: 'here', recognition: null});
    assert.deepEqual(wrong, []);
    assert.deepEqual(read(careShape, lists).wrong, ['offers[1]', 'locations', 'recognition']);
  });

  it('has no emergency number that another script of the page has added to every object', () => {
    Object.assign(Object.prototype, {emergency: '000', phone: '000'});
    try {
      for (const given of [{}, {name: 'Harbor Lane Hospital'}]) {
        const {emergency, phone} = read(profile, given).valid!;
        assert.deepEqual([emergency, phone], [undefined, undefined]);
      }
    } finally {
      for (const field of ['emergency', 'phone']) Reflect.deleteProperty(Object.prototype, field);
    }
  });
});

describe('the data of a section', () => {
  it('is shown without its wrong entries, each named by its path', () => {
    const {valid, wrong} = read(newsShape, {items: [{title: 'Hours', date: 'soon'}, {url: '/x'}, {title: 'Visits'}]});
    assert.deepEqual(
      valid?.items?.map((item) => ({...item})),
      [{title: 'Hours'}, {title: 'Visits'}],
    );
    assert.deepEqual(wrong, ['items[0].date', 'items[1].title']);
  });

  it('may have more in an entry than its section asks for, as a feed does', () => {
    const item = {title: 'Hours', replies: 3, text: 'From October.'};
    const {valid, wrong} = read(newsShape, {items: [item]});
    assert.deepEqual({...valid?.items?.[0]}, item);
    assert.deepEqual(wrong, []);
  });

  it('has no notice without words', () => {
    assert.deepEqual(read(policyShape, {copyright: {url: '/copyright'}}).wrong, ['copyright.text']);
  });
});
