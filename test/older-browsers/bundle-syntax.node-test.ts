/** A bundle has no syntax that an old browser cannot parse, in our code or in Lit’s. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Linter} from 'eslint';
import {noNewerSyntax, reach} from '../../lint/reach.ts';

const reportsOn = (code: string): readonly string[] =>
  new Linter().verify(code, {plugins: {reach}, rules: noNewerSyntax}).map(({message}) => message);

describe('Every browser that package.json promises can parse', () => {
  for (const file of ['dist/all-widgets.js', 'dist/all-sections.js', 'dist/frame.js', 'dist/embed.js'])
    it(file, () => {
      const code = readFileSync(file, 'utf8');
      assert.deepEqual(reportsOn(code), []);
      assert.equal(reportsOn(`${code}\n{ class A { static {} } } /(?<=a)/`).length, 2);
    });
});
