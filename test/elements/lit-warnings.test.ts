/** Lit's development build, which finds mistakes, finds none in our elements. */
import {expect} from '@open-wc/testing';
import {leukemia as condition} from '../../src/conditions/leukemia/index.ts';
import {elementsOf} from '../../src/elements/elements-of.ts';
import {library} from '../../src/library.ts';
import {register} from '../../src/register.ts';
import {languages, emptyMain} from '../browser/pages.ts';

const elements = elementsOf(library, condition);

it('Lit warns of nothing that we do, on any tag', async () => {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (...parts: unknown[]) => void warnings.push(parts.join(' '));
  try {
    register(elements);
    const main = emptyMain();
    const shown = languages(main, Object.keys(elements).length);
    main.innerHTML = Object.keys(elements)
      .map((tag) => `<${tag}></${tag}>`)
      .join('');
    await shown;
  } finally {
    console.warn = warn;
  }
  const {litIssuedWarnings = new Set()} = globalThis as {litIssuedWarnings?: Set<string | undefined>};
  expect(litIssuedWarnings.size, 'the development build').to.be.greaterThan(0);
  expect(warnings.filter((line) => !line.startsWith('Lit is in dev mode.'))).to.deep.equal([]);
});
