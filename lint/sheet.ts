/** The pieces of a style sheet that are newer than the browsers that we promise. */
import {generate, parse, walk, type Block, type CssNode, type Declaration, type Rule, type WalkContext} from 'css-tree';
import {feature, lacking, versionsOf} from './browsers.ts';
import {isKnown, placesOf} from './css-places.ts';

/** A piece that a browser lacks. */
export interface Finding {
  /** Its place in the browser-compat data; empty where the data has none. */
  readonly place: string;
  /** One sentence. */
  readonly sentence: string;
  /** Whether an old browser loses other selectors with it, as it skips the whole rule. */
  readonly takesMore: boolean;
}

/**
 * Finds every newer piece, but those where an old browser has something else: inside an `@supports` that names the piece,
 * and after a plain declaration of the same property. (A value with `var()` replaces the plain one even in a browser that
 * cannot use it.)
 */
export const findingsIn = (sheet: string): readonly Finding[] => {
  const findings: Finding[] = [];
  const find = (node: CssNode, place: string, why: string, takesMore = false): void => {
    findings.push({place, sentence: `"${generate(node).slice(0, 80)}" ${why}.`, takesMore});
  };
  const asked: string[] = [];
  const onParseError = ({message}: {message: string}): void => {
    findings.push({place: '', sentence: `${message}.`, takesMore: true});
  };
  walk(parse(sheet, {parseCustomProperty: true, onParseError}), {
    enter(this: WalkContext, node: CssNode) {
      if (node.type === 'AtrulePrelude' && this.atrule?.name === 'supports') return this.skip;
      if (node.type === 'Atrule' && node.name === 'supports') asked.push(generate(node.prelude!));
      const {rule, block} = this;
      const declaration = node.type === 'Declaration' ? node : this.declaration;
      const shown = declaration ?? (this.selector && rule ? rule.prelude : node);
      if (!isKnown(node)) find(shown, '', 'is not in the browser-compat data, so its support is unknown');
      for (const place of placesOf(node, declaration?.property, Boolean(rule))) {
        const lacks = lacking(feature(place)!.__compat!);
        const hasOther = asked.some((text) => names(text, place)) || (declaration && hasPlain(declaration, block!));
        if (!lacks.length || hasOther) continue;
        const takesMore = Boolean(this.selector && rule && !isAlone(rule, place));
        find(shown, place, `needs ${versionsOf(lacks)}, newer than package.json promises`, takesMore);
        // Its values say no more.
        if (node.type === 'Declaration') return this.skip;
      }
      return undefined;
    },
    leave(node: CssNode) {
      if (node.type === 'Atrule' && node.name === 'supports') asked.pop();
    },
  });
  return findings;
};

/** Whether the condition of an `@supports` asks for a piece: `(color: color-mix(…))`, `(content-visibility: hidden)`. */
const names = (condition: string, place: string): boolean => {
  const [, kind, ...path] = place.split('.');
  return !condition.startsWith('not') && condition.includes((kind === 'properties' ? path[0] : path.at(-1)) ?? '');
};

/** Whether an old browser, which skips the declaration, has an earlier one of the same property in the same block. */
const hasPlain = (declaration: Declaration, {children}: Block): boolean => {
  if (declaration.property.startsWith('--') || generate(declaration).includes('var(')) return false;
  for (const other of children) {
    if (other === declaration) return false;
    if (other.type === 'Declaration' && other.property === declaration.property && isPlain(other)) return true;
  }
  return false;
};

const isPlain = (declaration: Declaration): boolean => findingsIn(`a{${generate(declaration)}}`).length === 0;

/** Whether every selector of a rule has the piece, so that an old browser, which skips the rule, loses nothing else. */
const isAlone = ({prelude}: Rule, place: string): boolean =>
  prelude.type !== 'SelectorList' ||
  prelude.children.size === 1 ||
  prelude.children
    .toArray()
    .every((selector) => findingsIn(`${generate(selector)}{}`).some((one) => one.place === place));
