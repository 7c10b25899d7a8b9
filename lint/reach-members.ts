/** ESLint rule: no built-in object, method, property or option that a browser we promise lacks, unless code asks first. */
import type {Rule} from 'eslint';
import type {CallExpression, MemberExpression, NewExpression, Property} from 'estree';
import type ts from 'typescript';
import {feature, lacking, versionsOf, type Lack} from './browsers.ts';
import {isAskedFor} from './guards.ts';
import {globalPlace, Members} from './members.ts';

interface Services {
  readonly program: ts.Program;
  readonly esTreeNodeToTSNodeMap: {get(node: object): ts.Node};
}

/** The rule's options. */
interface Options {
  /** Places in the browser-compat data of members that do no harm where they are missing. */
  readonly harmless?: readonly string[];
}

export const reachMembers: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [{type: 'object', properties: {harmless: {type: 'array', items: {type: 'string'}}}}],
    messages: {
      lacking:
        '{{feature}} needs {{versions}}, newer than package.json promises: write it by hand, small, or ask for it first.',
    },
  },
  create(context) {
    const {sourceCode} = context;
    const {program, esTreeNodeToTSNodeMap} = sourceCode.parserServices as unknown as Services;
    const {harmless = []} = (context.options as Options[])[0] ?? {};
    const members = new Members(program);
    const typeOf = (node: object): ts.Type =>
      program.getTypeChecker().getTypeAtLocation(esTreeNodeToTSNodeMap.get(node));

    const look = (node: Rule.Node, place: string, name: string): void => {
      const lacks = lacksOf(place);
      if (!lacks.length || harmless.includes(place) || isAskedFor(node, name, sourceCode.visitorKeys)) return;
      context.report({node, messageId: 'lacking', data: {feature: wordsFor(place), versions: versionsOf(lacks)}});
    };

    /** Options of a call, as its data has them below the function's own. */
    const lookAtOptions = (node: CallExpression | NewExpression, places: readonly string[]): void => {
      for (const option of node.arguments.flatMap((given) =>
        given.type === 'ObjectExpression' ? given.properties : [],
      )) {
        const name = option.type === 'Property' ? nameOf(option) : undefined;
        const place = name && places.flatMap((place) => optionsIn(place, name))[0];
        if (place) look(option as Rule.Node, place, name);
      }
    };

    const placesOf = (node: CallExpression['callee']): readonly string[] => {
      const name = node.type === 'MemberExpression' ? nameOf(node) : undefined;
      if (node.type === 'MemberExpression' && name) return members.placesOf(typeOf(node.object), name);
      return node.type === 'Identifier' && globals.has(node) ? [globalPlace(node.name) ?? []].flat() : [];
    };

    /** Every use, as a value, of a variable that the file neither declares nor imports. */
    const globals = new Set<object>();

    return {
      Program() {
        for (const {references} of sourceCode.scopeManager.scopes)
          for (const reference of references) {
            const {isValueReference = true} = reference as {isValueReference?: boolean};
            if (isValueReference && !reference.resolved?.defs.length) globals.add(reference.identifier);
          }
      },
      Identifier(node) {
        const place = globals.has(node) && globalPlace(node.name);
        if (place) look(node, place, node.name);
      },
      MemberExpression(node) {
        const name = nameOf(node);
        if (name) for (const place of members.placesOf(typeOf(node.object), name)) look(node, place, name);
      },
      ObjectPattern(node) {
        for (const property of node.properties) {
          const name = property.type === 'Property' ? nameOf(property) : undefined;
          if (!name || (property.type === 'Property' && property.value.type === 'AssignmentPattern')) continue;
          for (const place of members.placesOf(typeOf(node), name)) look(property as Rule.Node, place, name);
        }
      },
      CallExpression(node) {
        lookAtOptions(node, placesOf(node.callee));
      },
      NewExpression(node) {
        // A class that is younger as a constructor than as an interface, as CSSStyleSheet.
        for (const place of placesOf(node.callee)) {
          const name = place.split('.').at(-1)!;
          if (!lacksOf(place).length) look(node.callee as Rule.Node, `${place}.${name}`, name);
          lookAtOptions(node, [`${place}.${name}`]);
        }
      },
    };
  },
};

const lacksOf = (place: string): readonly Lack[] => {
  const statement = feature(place)?.__compat;
  return statement ? lacking(statement) : [];
};

/** The name of a member or property, where the code spells it out. */
const nameOf = (
  node: MemberExpression | Property | {type: 'Property'; key: Property['key']; computed: boolean},
): string | undefined => {
  const name = node.type === 'MemberExpression' ? node.property : node.key;
  if (name.type === 'Literal') return typeof name.value === 'string' ? name.value : undefined;
  return name.type === 'Identifier' && !node.computed ? name.name : undefined;
};

const optionsIn = (place: string, name: string): readonly string[] => {
  const below = (from: string): readonly string[] =>
    Object.keys(feature(from) ?? {}).flatMap((key) => (key.endsWith('_parameter') ? [`${from}.${key}`] : []));
  return below(place)
    .flatMap((first) => [first, ...below(first)])
    .filter((path) => path.endsWith(`_${name}_parameter`));
};

/** As a developer writes it: `URL.canParse`, `Array.toSorted`, `HTMLElement.focus, options.preventScroll parameter`. */
const wordsFor = (place: string): string => {
  const [, name = ''] = /^(?:api|javascript\.\w+)\.(.+?)(?:_static)?$/.exec(place) ?? [];
  const [member = '', option] = name.split(/\.(?=\w+_parameter)/);
  return option ? `${member}, ${feature(place)!.__compat!.description!.replace(/<[^>]*>/g, '')},` : member;
};
