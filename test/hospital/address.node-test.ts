/** An address of a hospital becomes a link on a page only where a click on it is safe. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {openPage, read} from './read.ts';

openPage('https://www.hospital.example/leukemia/');
const {addressOf} = await import('../../src/hospital/address.ts');
const {address, picture} = await import('../../src/hospital/values.ts');

describe('an address on a page', () => {
  for (const [written, link] of [
    ['https://www.harborlane.example/visit', 'https://www.harborlane.example/visit'],
    ['http://intranet/visit', 'http://intranet/visit'],
    ['HTTPS://WWW.HARBORLANE.EXAMPLE', 'https://www.harborlane.example/'],
    ['mailto:care@hospital.example', 'mailto:care@hospital.example'],
    ['tel:+15550100', 'tel:+15550100'],
    ['/visit', 'https://www.hospital.example/visit'],
    ['visit', 'https://www.hospital.example/leukemia/visit'],
    ['../visit?day=1#map', 'https://www.hospital.example/visit?day=1#map'],
    ['//other.example/', 'https://other.example/'],
    [' https://www.harborlane.example/\n', 'https://www.harborlane.example/'],
    ['www.harborlane.example/visit', 'https://www.harborlane.example/visit'],
    [' WWW.harborlane.example', 'https://www.harborlane.example/'],
    ['www.html', 'https://www.hospital.example/leukemia/www.html'],
  ] as const)
    it(`leads the reader from ${JSON.stringify(written)} to ${link}`, () => {
      assert.equal(addressOf(written), link);
      assert.deepEqual(read(address, written), {valid: link, wrong: []});
    });

  for (const written of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<b>Hello</b>',
    'blob:https://www.hospital.example/1',
    'file:///etc/passwd',
    'ftp://hospital.example/',
    'https://',
    'https://hospital example/',
    'http://[',
    '',
    ' ',
    7,
    null,
    undefined,
    {href: 'https://www.hospital.example/'},
    ['https://www.hospital.example/'],
  ])
    it(`is no link where it is ${JSON.stringify(written)}`, () => {
      assert.equal(addressOf(written), undefined);
      assert.equal(read(address, written).valid, undefined);
    });

  for (const written of [
    'https://me:secret@hospital.example/',
    'https://www.hospital.example@evil.example/',
    '//me@hospital.example/',
    'https://:secret@hospital.example/',
  ])
    it(`is no link with a user name or password in it, and the sentence says so: ${written}`, () => {
      assert.equal(addressOf(written), undefined);
      for (const check of [address, picture])
        assert.deepEqual(read(check, written), {valid: undefined, wrong: [' (has a user name or password in it)']});
    });

  it('needs neither of the newer ways to ask whether it is one, which older browsers lack', () => {
    const {canParse, parse} = URL;
    Object.assign(URL, {canParse: undefined, parse: undefined});
    try {
      assert.equal(addressOf('/visit'), 'https://www.hospital.example/visit');
      assert.equal(addressOf('https://'), undefined);
    } finally {
      Object.assign(URL, {canParse, parse});
    }
  });

  it('in a feed is relative to the feed', () => {
    assert.equal(addressOf('../hours', undefined, 'https://feeds.example/a/news.xml'), 'https://feeds.example/hours');
  });
});

describe('the address of a picture', () => {
  it('is one that a browser can fetch, from the web or from beside the page', () => {
    assert.equal(read(picture, '/people/robin.jpg').valid, 'https://www.hospital.example/people/robin.jpg');
  });

  for (const written of ['mailto:robin@hospital.example', 'tel:911', 'data:image/png;base64,x', 'javascript:alert(1)'])
    it(`is left out where it is ${written}`, () => {
      assert.equal(read(picture, written).valid, undefined);
    });
});
