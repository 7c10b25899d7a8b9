/** ESLint rule: no syntax that a browser we promise cannot parse, in code and in regular expressions. */
import {RegExpParser, visitRegExpAST} from '@eslint-community/regexpp';
import type {Rule} from 'eslint';
import type {CallExpression, NewExpression, Node} from 'estree';
import {feature, lacking, versionsOf} from './browsers.ts';

export const reachSyntax: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      lacking: '{{syntax}} need {{versions}}, newer than package.json promises: say it in older syntax.',
    },
  },
  create(context) {
    const look = (node: Node, [name, place]: Syntax): void => {
      const statement = feature(place)?.__compat;
      if (!statement) throw new Error(`The browser-compat data has no "${place}": see tools/lint/reach-syntax.ts.`);
      const lacks = lacking(statement);
      if (lacks.length) context.report({node, messageId: 'lacking', data: {syntax: name, versions: versionsOf(lacks)}});
    };
    const lookIn = (node: Node, pattern: unknown, flags: unknown): void => {
      if (typeof pattern !== 'string') return;
      for (const syntax of regExpSyntaxIn(pattern, typeof flags === 'string' ? flags : '')) look(node, syntax);
    };
    const construct = (node: CallExpression | NewExpression): void => {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'RegExp') return;
      const [pattern, flags] = node.arguments.map((given) => (given.type === 'Literal' ? given.value : undefined));
      lookIn(node, pattern, flags);
    };
    return {
      ...Object.fromEntries(
        syntax.map(([selector, ...found]) => [selector, (node: Rule.Node) => look(node as Node, found)]),
      ),
      Literal(node) {
        if ('regex' in node) lookIn(node, node.regex.pattern, node.regex.flags);
      },
      NewExpression: construct,
      CallExpression: construct,
    };
  },
};

/** A name in the plural, and the place in the browser-compat data. */
type Syntax = readonly [name: string, place: string];

/** By the selector of its node (https://eslint.org/docs/latest/extend/selectors). */
const syntax: readonly (readonly [selector: string, ...Syntax])[] = [
  ['StaticBlock', 'Static blocks', 'javascript.classes.static.initialization_blocks'],
  ['PropertyDefinition', 'Class fields', 'javascript.classes.public_class_fields'],
  ['PropertyDefinition[static=true]', 'Static fields', 'javascript.classes.static.class_fields'],
  ['PrivateIdentifier', 'Private fields', 'javascript.classes.private_class_fields'],
  ['MethodDefinition > PrivateIdentifier', 'Private methods', 'javascript.classes.private_class_methods'],
  ['BinaryExpression > PrivateIdentifier', 'Private names before "in"', 'javascript.classes.private_class_fields_in'],
  ['AwaitExpression:not(:function AwaitExpression)', 'Top-level awaits', 'javascript.operators.await.top_level'],
  ['ImportAttribute', 'Import attributes', 'javascript.statements.import.import_attributes'],
  ['ImportExpression[options]', 'Options of import()', 'javascript.operators.import.options_parameter'],
  ['MetaProperty[meta.name="import"]', 'Uses of import.meta', 'javascript.operators.import_meta'],
  ['VariableDeclaration[kind="using"]', '"using" declarations', 'javascript.statements.using'],
  ['VariableDeclaration[kind="await using"]', '"await using" declarations', 'javascript.statements.await_using'],
  ['AssignmentExpression[operator="||="]', 'Assignments with ||=', 'javascript.operators.logical_or_assignment'],
  ['AssignmentExpression[operator="&&="]', 'Assignments with &&=', 'javascript.operators.logical_and_assignment'],
  [
    'AssignmentExpression[operator="??="]',
    'Assignments with ??=',
    'javascript.operators.nullish_coalescing_assignment',
  ],
  ['LogicalExpression[operator="??"]', 'Uses of ??', 'javascript.operators.nullish_coalescing'],
  ['ChainExpression', 'Optional chains', 'javascript.operators.optional_chaining'],
  ['Literal[bigint]', 'BigInts', 'javascript.builtins.BigInt'],
  ['ForOfStatement[await=true]', '"for await" loops', 'javascript.statements.for_await_of'],
];

const flagPlaces: Readonly<Record<string, Syntax>> = {
  d: ['Regular expressions with the flag d', 'javascript.builtins.RegExp.hasIndices'],
  s: ['Regular expressions with the flag s', 'javascript.builtins.RegExp.dotAll'],
  v: ['Regular expressions with the flag v', 'javascript.builtins.RegExp.unicodeSets'],
  y: ['Regular expressions with the flag y', 'javascript.builtins.RegExp.sticky'],
};

const regExpSyntaxIn = (pattern: string, flags: string): readonly Syntax[] => {
  const found: Syntax[] = [...flags].flatMap((flag) => (flagPlaces[flag] ? [flagPlaces[flag]] : []));
  const groups = new Set<string>();
  const read = new RegExpParser().parsePattern(pattern, undefined, undefined, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  visitRegExpAST(read, {
    onAssertionEnter({kind}) {
      if (kind === 'lookbehind')
        found.push(['Lookbehind assertions', 'javascript.regular_expressions.lookbehind_assertion']);
    },
    onModifiersEnter() {
      found.push(['Modifiers in regular expressions', 'javascript.regular_expressions.modifier']);
    },
    onCapturingGroupEnter({name}) {
      if (!name) return;
      if (groups.has(name))
        found.push([
          'Groups of one name in one regular expression',
          'javascript.regular_expressions.named_capturing_group.duplicate_named_capturing_groups',
        ]);
      groups.add(name);
    },
    onCharacterSetEnter({kind}) {
      if (kind === 'property')
        found.push(['Unicode properties', 'javascript.regular_expressions.unicode_character_class_escape']);
    },
  });
  return found;
};
