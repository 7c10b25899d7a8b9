/** The manifest (https://custom-elements-manifest.open-wc.org): only what a hospital may rely on, at the path it ships. */
import {readFileSync} from 'node:fs';
import {tagModules} from './tools/tags.ts';

/** The styling contract, from the comments of the style sheet that reads it; every element has all of it. */
const cssProperties = [
  ...readFileSync('src/styles/tokens.ts', 'utf8').matchAll(/\/\* (--all-[\w-]+): (.+?) \| (.+?) \*\//g),
].map(([, name, description, usual]) => ({name, description, default: usual}));

const shipped = (path) => path?.replace(/^\/?src\//, 'dist/modules/').replace(/\.ts$/, '.js');

/** Paths of sources become those of what ships. */
const ship = (value) => {
  if (!value || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value))
    if ((key === 'path' || key === 'module') && typeof inner === 'string') value[key] = shipped(inner);
    else ship(inner);
};

/** A tag's own module, with what it has from its class. */
const moduleOf = ({tag, name, className, base: [base], dataType, summary}, classes) => {
  const path = `dist/modules/elements/${name}.js`;
  const {module, declaration} = classes.get(base);
  const copy = structuredClone(declaration);
  for (const member of copy.members) if (member.name === 'data') member.type = {text: `${dataType} | null | undefined`};
  const own = {
    ...copy,
    name: className,
    description: summary ?? copy.description,
    superclass: {name: base, module},
    tagName: tag,
    customElement: true,
    cssProperties,
  };
  const exported = {name: className, module: path};
  return {
    kind: 'javascript-module',
    path,
    declarations: [own],
    exports: [
      {kind: 'js', name: className, declaration: exported},
      {kind: 'custom-element-definition', name: tag, declaration: exported},
    ],
  };
};

const publicContract = () => ({
  name: 'public-contract',
  packageLinkPhase({customElementsManifest}) {
    const classes = new Map();
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter(({kind}) => kind === 'class');
      module.exports = module.exports.filter(({declaration}) =>
        module.declarations.some(({name}) => name === declaration.name),
      );
      ship(module);
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(
          ({privacy, name, static: isStatic}) =>
            !isStatic && privacy !== 'private' && privacy !== 'protected' && !name.startsWith('['),
        );
        declaration.attributes = declaration.attributes?.filter(({name}) => !name.startsWith('['));
        classes.set(declaration.name, {module: module.path, declaration});
      }
    }
    customElementsManifest.modules.push(...tagModules.map((tag) => moduleOf(tag, classes)));
  },
});

export default {
  globs: ['src/elements/{section-element,condition-section,hospital-section,page-element,picker-element}.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicContract()],
};
