import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import minifyHtmlLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {
  bundlePaths,
  compactContent,
  contentFirst,
  leanLit,
  neverOnServer,
  ownTrustedTypesPolicy,
} from './tools/rollup-plugins.mjs';

// Lit asks for its notice to stay.
const licence = '/*! With lit, copyright 2017 Google LLC. SPDX-License-Identifier: BSD-3-Clause */';

/** Names of properties that nobody outside meets: neither in data, events or options, nor on the DOM. */
const internal =
  'addition blocks changed cites child draftNotice edited failed fromProfile heading labels languageMayHaveChanged latest ' +
  'level missed ordered original overdue problem profile reviewedEnglish rewrite section slotChanged spoken sum tags ' +
  'term urgency view visit';

const output = {ecma: 2022, module: true, format: {comments: /^!/}};

/** One bundle, from what `tsc` wrote to dist/modules. */
const bundle = (entry, file) => ({
  input: `dist/modules/${entry}.js`,
  output: {file: `dist/${file}.js`, format: 'es', inlineDynamicImports: true, banner: licence},
  plugins: [
    nodeResolve(),
    contentFirst(entry),
    bundlePaths(),
    neverOnServer(),
    leanLit(),
    ownTrustedTypesPolicy(),
    compactContent({aspects: entry === 'index'}),
    minifyHtmlLiterals({failOnError: true}),
    terser({
      ...output,
      // Besides, what lit calls by names that begin with _$ is its own, but for three that copies of it know each other by.
      mangle: {properties: {regex: new RegExp(`^(${internal.replaceAll(' ', '|')}|_\\$[A-Z]\\w*)$`)}},
      compress: {
        passes: 5,
        unsafe: true,
        inline: 1,
        pure_getters: true,
        unsafe_arrows: true,
        unsafe_methods: true,
        keep_fargs: false,
      },
    }),
    // Tidies what the first turn has laid bare, and leaves its names, which compress well.
    terser({...output, mangle: false}),
  ],
  onwarn(warning) {
    throw new Error(warning.message);
  },
});

export default [bundle('index', 'all-widgets'), bundle('sections', 'all-sections')];
