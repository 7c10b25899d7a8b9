/** Templates as text: the same as on a live page, with no way out of its place for any value. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {html, nothing} from 'lit';
import {escape, htmlOf, markup} from '../../src/prerender/html-of.ts';

const bad = `<script>alert("1")</script> & 'x'`;

describe('a template written as HTML', () => {
  it('escapes values between tags and in attributes', () => {
    assert.equal(htmlOf(html`<p title=${bad}>${bad}</p>`), `<p title="${escape(bad)}">${escape(bad)}</p>`);
    assert.doesNotMatch(escape(bad), /[<>"]/);
  });

  it('leaves out attributes without a value, properties and events', () => {
    assert.equal(htmlOf(html`<a href=${nothing} .x=${1} @click=${() => 0}>y</a>`), '<a>y</a>');
  });

  it('writes boolean attributes where they are true', () => {
    assert.equal(htmlOf(html`<p ?hidden=${true}></p><p ?hidden=${false}></p>`), '<p hidden></p><p></p>');
  });

  it('writes lists, nested templates and numbers, and nothing for what is not there', () => {
    assert.equal(
      htmlOf(html`<ul>${[1, 2].map((n) => html`<li>${n}</li>`)}${undefined}${null}${nothing}</ul>`),
      '<ul><li>1</li><li>2</li></ul>',
    );
  });

  it('writes markup of ours as it stands, and refuses what it does not know', () => {
    assert.equal(htmlOf(markup('<b>x</b>')), '<b>x</b>');
    assert.throws(() => htmlOf({}), TypeError);
  });
});
