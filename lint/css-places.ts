/** From pieces of a style sheet to their places in the browser-compat data. */
import type {CssNode, PseudoClassSelector} from 'css-tree';
import {feature} from './browsers.ts';

/**
 * The places of a piece, itself and not its children: none where the data has no opinion on it.
 * @param property Of the declaration that it stands in.
 * @param isNested Whether it stands in a rule.
 */
export const placesOf = (node: CssNode, property = '', isNested = false): readonly string[] =>
  candidates(node, property, isNested).filter((place) => feature(place)?.__compat);

/** Whether the data knows at-rules, pseudo-classes, pseudo-elements, properties and media features by this name. */
export const isKnown = (node: CssNode): boolean =>
  !['Atrule', 'PseudoClassSelector', 'PseudoElementSelector', 'Declaration', 'Feature'].includes(node.type) ||
  placesOf(node).length > 0;

const candidates = (node: CssNode, property: string, isNested: boolean): readonly string[] => {
  switch (node.type) {
    case 'Atrule':
      return [`css.at-rules.${node.name}`];
    case 'Rule':
      return isNested ? ['css.selectors.nesting'] : [];
    case 'Feature':
      // The data has the ranges of a feature under its bare name.
      return [`css.at-rules.media.${node.name.replace(/^(min|max)-/, '')}`];
    case 'FeatureRange':
      return ['css.at-rules.media.range_syntax'];
    case 'SupportsDeclaration':
      return ['css.at-rules.supports'];
    case 'PseudoElementSelector':
      return [`css.selectors.${node.name}`];
    case 'PseudoClassSelector':
      return [`css.selectors.${node.name}`, ...pseudoClassForms(node)];
    case 'NestingSelector':
      return ['css.selectors.nesting'];
    case 'AttributeSelector':
      return node.flags ? [`css.selectors.attribute.case_${node.flags === 's' ? '' : 'in'}sensitive_modifier`] : [];
    case 'Declaration':
      return [node.property.startsWith('--') ? 'css.properties.custom-property' : `css.properties.${node.property}`];
    case 'Function':
      return [
        `css.properties.${property}.${node.name}`,
        `css.properties.${property}.${node.name}_function`,
        ...(typePlaces().get(node.name) ?? []),
      ];
    case 'Identifier': {
      const name = node.name.toLowerCase();
      return [
        `css.properties.${property}.${name}`,
        `css.types.color.${name}`,
        `css.types.color.system-color.${name}`,
        `css.types.global_keywords.${name}`,
      ];
    }
    case 'Dimension':
      return [`css.types.length.${unitPlace(node.unit)}`];
    case 'String':
      return [`css.properties.${property}.string`];
    default:
      return [];
  }
};

const pseudoClassForms = ({name, children}: PseudoClassSelector): readonly string[] => {
  const inner = children?.first;
  if (!inner) return [];
  const isList = (inner.type === 'SelectorList' ? inner.children.size : children.size) > 1;
  return [
    `css.selectors.${name}function`,
    ...(isList ? [`css.selectors.${name}.argument_list`, `css.selectors.${name}.selector_list`] : []),
    ...(inner.type === 'Nth' && inner.selector ? [`css.selectors.${name}.of_syntax`] : []),
  ];
};

const unitPlace = (unit: string): string => {
  const [, size] = /^([dls])v/.exec(unit) ?? [];
  if (size) return `viewport_percentage_units_${{d: 'dynamic', l: 'large', s: 'small'}[size]!}`;
  return unit.startsWith('cq') ? 'container_query_length_units' : unit;
};

let types: Map<string, string[]> | undefined;

/** Where the data has the functions that stand for a type, such as `css.types.color.color-mix`, by name. */
const typePlaces = (): ReadonlyMap<string, readonly string[]> => {
  if (types) return types;
  const found = (types = new Map<string, string[]>());
  const look = (path: string): void => {
    for (const key of Object.keys(feature(path)!).filter((key) => key !== '__compat')) {
      found.set(key, [...(found.get(key) ?? []), `${path}.${key}`]);
      look(`${path}.${key}`);
    }
  };
  look('css.types');
  return found;
};
