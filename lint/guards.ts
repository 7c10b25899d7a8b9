/**
 * Whether code asks before it uses a member that a browser may lack. Three ways count, and no others:
 *
 *   AbortSignal.timeout?.(1000)                                  `?.` right after the member
 *   const {hash = ''} = location                                 a default in a pattern
 *   if ('canParse' in URL) …, URL.canParse ? … : …, typeof …     inside an `if`, `?:`, `&&`, `||` or `??` whose test
 *                                                                names the member without using it
 */
import type {Node} from 'estree';

type Keys = Readonly<Record<string, readonly string[]>>;

/**
 * @param node The member expression, property of a pattern, or identifier.
 * @param name Of the member.
 * @param keys The names of the children of each kind of node.
 */
export const isAskedFor = (node: Node, name: string, keys: Keys): boolean =>
  (isRead(node) ? isTypeof(node) : isOptional(node)) || isGuarded(node, name, keys);

const parentOf = (node: Node): Node | undefined => (node as {parent?: Node | null}).parent ?? undefined;

/** Whether the value is read, and neither called nor looked into, so that nothing is thrown where it is missing. */
const isRead = (node: Node): boolean => {
  const parent = parentOf(node);
  if (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') return parent.callee !== node;
  return !(parent?.type === 'MemberExpression' && parent.object === node);
};

const isTypeof = (node: Node): boolean => {
  const parent = parentOf(node);
  return parent?.type === 'UnaryExpression' && parent.operator === 'typeof';
};

const isOptional = (node: Node): boolean => {
  const parent = parentOf(node);
  return (parent?.type === 'CallExpression' || parent?.type === 'MemberExpression') && parent.optional;
};

const isGuarded = (node: Node, name: string, keys: Keys): boolean => {
  let child = node;
  for (let parent = parentOf(node); parent; [child, parent] = [parent, parentOf(parent)]) {
    const test = testOf(parent);
    if (test && (test === child ? isRead(node) : names(test, name, keys))) return true;
  }
  return false;
};

const testOf = (node: Node): Node | undefined => {
  if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') return node.test;
  return node.type === 'LogicalExpression' ? node.left : undefined;
};

/** Whether a test names the member without using it: as `'x' in y`, as `y.x`, or as a global `x`. */
const names = (test: Node, name: string, keys: Keys): boolean => {
  if (test.type === 'Literal') return test.value === name;
  if (test.type === 'Identifier') return test.name === name;
  const used = test.type === 'CallExpression' ? test.callee : undefined;
  return (keys[test.type] ?? [])
    .flatMap((key) => (test as unknown as Record<string, Node | readonly Node[] | null>)[key] ?? [])
    .some((child) => child !== used && names(child, name, keys));
};
