/** The manifest (https://custom-elements-manifest.open-wc.org): only what a hospital may rely on, at the path it ships. */
import {readFileSync} from 'node:fs';

/** The styling contract, from the comments of the style sheet that reads it; every element has all of it. */
const cssProperties = [
  ...readFileSync('src/styles/tokens.ts', 'utf8').matchAll(/\/\* (--all-[\w-]+): (.+?) \| (.+?) \*\//g),
].map(([, name, description, usual]) => ({name, description, default: usual}));

const publicContract = () => ({
  name: 'public-contract',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter(({kind}) => kind === 'class');
      for (const element of module.declarations) {
        element.members = element.members?.filter(
          ({privacy, static: isStatic}) => !isStatic && privacy !== 'private' && privacy !== 'protected',
        );
        if (element.tagName) element.cssProperties = cssProperties;
      }
      const shipped = (text) => text?.replace(/^\/?src\//, 'dist/modules/').replace(/\.ts$/, '.js');
      const visit = (value) => {
        if (!value || typeof value !== 'object') return;
        for (const [key, inner] of Object.entries(value))
          if ((key === 'path' || key === 'module') && typeof inner === 'string') value[key] = shipped(inner);
          else visit(inner);
      };
      visit(module);
    }
  },
});

export default {
  globs: ['src/elements/*.ts'],
  exclude: [
    'src/elements/index.ts',
    'src/elements/{sections,views,entry-view,heading,fill,host-text,notices,tabs,structured-data,add-locale,parse-locale}.ts',
  ],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicContract()],
};
