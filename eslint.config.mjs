/** Lint: TypeScript, custom elements, Lit templates and their accessibility. Formatting is prettier's. */
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import {noNewerSyntax, reach} from './lint/reach.ts';

/** All TypeScript but the tests. */
const ours = [
  'src',
  'demo',
  'tools',
  'demo',
  'integrations',
  'lint',
  'locales',
  'preview',
  'readability',
  'reports',
  'translation',
].map((folder) => `${folder}/**/*.ts`);

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'site/',
      'node_modules/',
      'test/bench/',
      'test/ecosystem/',
      'test/reach/',
      'src/conditions/leukemia/published.ts',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: [...ours, 'test/**/*.ts'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // Not in tests: chai's assertions look like promises to it. It is the only rule that needs types, which take long to read.
    files: ours,
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {'@typescript-eslint/no-floating-promises': 'error'},
  },
  {
    // A loop over a promise that is already resolved never lets the browser go on: use waitUntil, or wait for an event.
    files: ['test/**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'WhileStatement AwaitExpression > MemberExpression[property.name="updateComplete"]',
          message: 'This loop blocks the page where its condition stays true. Use waitUntil.',
        },
      ],
    },
  },
  {
    // To add to a framework's tags there is no other way than an interface with nothing in it.
    files: ['integrations/types/*.d.ts'],
    rules: {'@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}]},
  },
  {
    files: ['src/**/*.ts'],
    plugins: {wc, lit, 'lit-a11y': litA11y},
    rules: {
      ...wc.configs['flat/best-practice'].rules,
      ...lit.configs['flat/all'].rules,
      ...litA11y.configs.recommended.rules,
      // Our lists are short and drawn once a language; `map` reads best.
      'lit/no-template-map': 'off',
    },
  },
  {
    // In every browser that package.json promises. HTML from a server is made in Node.
    files: ['src/**/*.ts'],
    ignores: ['src/prerender/**'],
    plugins: {reach},
    rules: {
      // The page scrolls to the focused heading in any case.
      'reach/members': ['error', {harmless: ['api.HTMLElement.focus.options_preventScroll_parameter']}],
      ...noNewerSyntax,
    },
  },
);
