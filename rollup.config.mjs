import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import minifyHtmlLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {bundlePaths, ownTrustedTypesPolicy, stripAuditTrail} from './tools/rollup-plugins.mjs';

/** The one bundle, from what `tsc` wrote to dist/modules. */
export default {
  input: 'dist/modules/index.js',
  output: {file: 'dist/all-widgets.js', format: 'es', inlineDynamicImports: true},
  plugins: [
    nodeResolve(),
    bundlePaths(),
    ownTrustedTypesPolicy(),
    stripAuditTrail(),
    minifyHtmlLiterals({failOnError: true}),
    terser({
      ecma: 2022,
      module: true,
      // Lit's licence asks for its notice to stay.
      format: {comments: /@license|^!/},
      compress: {passes: 2, pure_getters: true, unsafe_arrows: true},
    }),
  ],
  onwarn(warning) {
    throw new Error(warning.message);
  },
};
