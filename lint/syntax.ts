/** ESLint rules: no syntax that a browser we promise cannot parse, in code and in regular expressions. */
import type {Rule} from 'eslint';
import es from 'eslint-plugin-es-x';
import {feature, lacking, versionsOf} from './browsers.ts';

/** By rule of eslint-plugin-es-x: a name in the plural, and the place in the browser-compat data. */
const syntax: Readonly<Record<string, readonly [name: string, place: string]>> = {
  'no-class-static-block': ['Static blocks', 'javascript.classes.static.initialization_blocks'],
  'no-class-instance-fields': ['Class fields', 'javascript.classes.public_class_fields'],
  'no-class-static-fields': ['Static fields', 'javascript.classes.static.class_fields'],
  'no-class-private-fields': ['Private fields', 'javascript.classes.private_class_fields'],
  'no-class-private-methods': ['Private methods', 'javascript.classes.private_class_methods'],
  'no-private-in': ['Private names before "in"', 'javascript.classes.private_class_fields_in'],
  'no-top-level-await': ['Top-level awaits', 'javascript.operators.await.top_level'],
  'no-import-attributes': ['Import attributes', 'javascript.statements.import.import_attributes'],
  'no-dynamic-import-options': ['Options of import()', 'javascript.operators.import.options_parameter'],
  'no-import-meta': ['Uses of import.meta', 'javascript.operators.import_meta'],
  'no-using-declarations': ['"using" declarations', 'javascript.statements.using'],
  'no-logical-assignment-operators': ['Logical assignments', 'javascript.operators.nullish_coalescing_assignment'],
  'no-nullish-coalescing-operators': ['Uses of ??', 'javascript.operators.nullish_coalescing'],
  'no-optional-chaining': ['Optional chains', 'javascript.operators.optional_chaining'],
  'no-bigint': ['BigInts', 'javascript.builtins.BigInt'],
  'no-async-iteration': ['"for await" loops', 'javascript.statements.for_await_of'],
  'no-regexp-d-flag': ['Regular expressions with the flag d', 'javascript.builtins.RegExp.hasIndices'],
  'no-regexp-s-flag': ['Regular expressions with the flag s', 'javascript.builtins.RegExp.dotAll'],
  'no-regexp-v-flag': ['Regular expressions with the flag v', 'javascript.builtins.RegExp.unicodeSets'],
  'no-regexp-y-flag': ['Regular expressions with the flag y', 'javascript.builtins.RegExp.sticky'],
  'no-regexp-lookbehind-assertions': ['Lookbehind assertions', 'javascript.regular_expressions.lookbehind_assertion'],
  'no-regexp-modifiers': ['Modifiers in regular expressions', 'javascript.regular_expressions.modifier'],
  'no-regexp-duplicate-named-capturing-groups': [
    'Groups of one name in one regular expression',
    'javascript.regular_expressions.named_capturing_group.duplicate_named_capturing_groups',
  ],
  'no-regexp-unicode-property-escapes': [
    'Unicode properties',
    'javascript.regular_expressions.unicode_character_class_escape',
  ],
};

/** The rules on syntax that some browser we promise lacks, by name. */
export const syntaxRules: Readonly<Record<string, Rule.RuleModule>> = Object.fromEntries(
  Object.entries(syntax).flatMap(([rule, [name, place]]) => {
    const statement = feature(place)?.__compat;
    if (!statement) throw new Error(`The browser-compat data has no "${place}": see lint/syntax.ts.`);
    const lacks = lacking(statement);
    return lacks.length ? [[rule, inOurWords(es.rules[rule]!, name, versionsOf(lacks))]] : [];
  }),
);

/** The same rule with a sentence that names the browsers, where the rule itself names an edition of ECMAScript. */
function inOurWords({create}: Rule.RuleModule, name: string, versions: string): Rule.RuleModule {
  const message = `${name} need ${versions}, newer than package.json promises: say it in older syntax.`;
  return {
    meta: {type: 'problem', schema: []},
    create: (context) => {
      const report = ({node}: {node: Rule.Node}): void => context.report({node, message});
      return create(Object.create(context, {report: {value: report}}) as Rule.RuleContext);
    },
  };
}
