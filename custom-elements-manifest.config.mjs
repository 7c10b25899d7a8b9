/** The manifest (https://custom-elements-manifest.open-wc.org): only what a hospital may rely on, at the path it ships. */
import {readFileSync} from 'node:fs';
import {tagModules, typeModules} from './tools/tags.ts';

/** The styling contract, from the comments of the style sheet that reads it; every element has all of it. */
const cssProperties = [
  ...(readFileSync('src/styles/tokens.ts', 'utf8') + readFileSync('src/styles/pictures.ts', 'utf8')).matchAll(
    /\/\* (--all-[\w-]+): (.+?) \| (.+?) \*\//g,
  ),
].map(([, name, description, usual]) => ({name, description, default: usual}));

/** What a class and those above it have for the web team, without where each has it from. */
const publicPart = (declaration) => {
  const own = ({inheritedFrom, ...rest}) => rest;
  const isNamed = ({name}) => !name.startsWith('[');
  const isOpen = ({privacy, static: isStatic}) => !isStatic && privacy !== 'private' && privacy !== 'protected';
  const parts = ['members', 'attributes', 'events', 'slots', 'cssParts'].map((part) => [
    part,
    (declaration[part] ?? []).filter(isNamed).filter(isOpen).map(own),
  ]);
  return {...declaration, ...Object.fromEntries(parts)};
};

/** A tag's own module, with what it has from its class. */
const moduleOf = ({tag, name, className, base: [base], dataType, types, summary}, classes) => {
  const path = `dist/modules/elements/${name}.js`;
  const copy = structuredClone(classes.get(base));
  for (const member of copy.members) {
    if (member.name === 'data') member.type = {text: `${dataType} | null | undefined`};
    if (member.name === 'shown') member.type = {text: 'ShownText | undefined'};
  }
  const own = {
    ...copy,
    name: className,
    description: summary ?? copy.description,
    // The classes between are no part of the contract, and all that they have stands here.
    superclass: {name: 'LitElement', package: 'lit'},
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
      ...types.map((type) => ({kind: 'js', name: type, declaration: {name: type, module: typeModules[type]}})),
    ],
  };
};

const publicContract = () => ({
  name: 'public-contract',
  packageLinkPhase({customElementsManifest: manifest}) {
    const declarations = manifest.modules.flatMap((module) => module.declarations);
    const classes = new Map(declarations.map((declaration) => [declaration.name, publicPart(declaration)]));
    manifest.schemaVersion = '2.1.0';
    manifest.modules = tagModules.map((tag) => moduleOf(tag, classes));
  },
});

export default {
  globs: [
    'src/elements/{section-element,condition-section,question-section,hospital-section,page-element,picker-element}.ts',
  ],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicContract()],
};
