/** Our own ESLint rules: code for pages runs in every browser that package.json promises. */
import {reachMembers} from './reach-members.ts';
import {reachSyntax} from './reach-syntax.ts';

export const reach = {rules: {members: reachMembers, syntax: reachSyntax}};
