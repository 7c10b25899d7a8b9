import {resolve} from 'node:path';
import minifyHtmlLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

// Lit asks for its notice to stay.
const licence = '/*! With lit, copyright 2017 Google LLC. SPDX-License-Identifier: BSD-3-Clause */';

/** Changes one file on its way into the bundle, and fails the build where it finds nothing to change. */
const replaceOnce = (name, file, change) => {
  let done = 0;
  return {
    name,
    transform(code, id) {
      if (!file.test(id)) return null;
      const changed = change(code);
      if (changed !== code) done++;
      return {code: changed, map: null};
    },
    buildEnd(error) {
      if (!error && done !== 1) this.error(`${name} should have changed one file but changed ${done}.`);
    },
  };
};

/**
 * Gives lit-html our own Trusted Types policy. Lit creates one named `lit-html` when it loads, which throws, and ends the
 * whole bundle, where a page does not list that name or another copy of Lit was there first.
 */
const ownTrustedTypesPolicy = () =>
  replaceOnce('own-trusted-types-policy', /lit-html[/\\]lit-html\.js$/, (code) =>
    code.replace(
      /^([^]*?)(\w+)\s*\?\s*\2\.createPolicy\(\s*["']lit-html["'],\s*\{\s*createHTML:[^{}]+\}\s*\)\s*:\s*void 0/,
      (_, before) =>
        `import {policy as ownPolicy} from ${JSON.stringify(resolve('dist/modules/trusted-types.js'))};${before}ownPolicy`,
    ),
  );

/**
 * Names of the browser's that Lit uses when it loads, for a server or a worker, which has none of them. There the bundle
 * does nothing: see src/on-server.ts.
 */
const standIns = `
  const HTMLElement = globalThis.HTMLElement ?? class {};
  const document = globalThis.document ?? {createTreeWalker() {}};`;

/** One bundle, from what `tsc` wrote to dist/modules. */
const bundle = (entry, file) => ({
  input: `dist/modules/${entry}.js`,
  output: {file: `dist/${file}.js`, format: 'es', inlineDynamicImports: true, banner: licence, intro: standIns},
  plugins: [
    nodeResolve(),
    ownTrustedTypesPolicy(),
    minifyHtmlLiterals({failOnError: true}),
    terser({ecma: 2021, module: true, format: {comments: /^!/}}),
  ],
  onwarn(warning) {
    throw new Error(warning.message);
  },
});

/** A script for pages in frames and around them: not a module, so that it needs no permission from its server. */
const script = (entry, file) => ({
  input: `dist/modules/prerender/frame/${entry}.js`,
  output: {file: `dist/${file}.js`, format: 'iife'},
  plugins: [terser({ecma: 2021})],
});

export default [
  bundle('index', 'all-widgets'),
  bundle('sections', 'all-sections'),
  script('page', 'frame'),
  script('embed', 'embed'),
];
