/** Our own ESLint rules: code for pages runs in every browser that package.json promises. */
import {reachMembers} from './reach-members.ts';
import {syntaxRules} from './syntax.ts';

export const reach = {rules: {members: reachMembers, ...syntaxRules}};

/** Every rule on syntax, for a configuration. */
export const noNewerSyntax = Object.fromEntries(
  Object.keys(syntaxRules).map((name) => [`reach/${name}`, 'error'] as const),
);
