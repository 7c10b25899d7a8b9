/** From a member that TypeScript's libraries declare to its place in the browser-compat data. */
import ts from 'typescript';
import {feature} from './browsers.ts';

/** Interfaces of the libraries under their name in the data, where that differs. */
const names: Readonly<Record<string, string>> = {
  AsyncIteratorObject: 'AsyncIterator',
  CallableFunction: 'Function',
  Console: 'console',
  IteratorObject: 'Iterator',
  NewableFunction: 'Function',
  ReadonlyArray: 'Array',
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
  RegExpExecArray: 'RegExp.exec',
  RegExpMatchArray: 'RegExp.exec',
};

/** Asks the data about the members of one program. */
export class Members {
  readonly #program: ts.Program;
  readonly #checker: ts.TypeChecker;
  #heirs: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(program: ts.Program) {
    this.#program = program;
    this.#checker = program.getTypeChecker();
  }

  /** The places of a member of a type, one for each member of a union; none where the project declares it itself. */
  placesOf(type: ts.Type, name: string): readonly string[] {
    const receiver = this.#checker.getApparentType(type);
    const declarations = this.#checker.getPropertyOfType(receiver, name)?.declarations ?? [];
    return [...new Set(declarations.flatMap((declaration) => this.#placeOf(declaration, receiver, name) ?? []))];
  }

  #placeOf(declaration: ts.Declaration, receiver: ts.Type, name: string): string | undefined {
    if (!this.#program.isSourceFileDefaultLibrary(declaration.getSourceFile())) return undefined;
    const owner = ownerOf(declaration);
    if (!owner) return globalPlace(name);
    // A mixin such as ParentNode is not in the data: there, its members are those of the interfaces that have it.
    const owners = [owner.name, ...this.#ancestors(receiver), ...this.#heirsOf(owner.name)];
    return owners.flatMap((each) => placesIn(each, name, owner.isStatic)).find((place) => feature(place)?.__compat);
  }

  #ancestors(type: ts.Type): readonly string[] {
    if (type.isUnionOrIntersection()) return type.types.flatMap((each) => this.#ancestors(each));
    // A generic interface is seen through its target.
    const plain = 'target' in type ? (type.target as ts.Type) : type;
    if (!plain.isClassOrInterface()) return [];
    return [plain.symbol.name, ...this.#checker.getBaseTypes(plain).flatMap((base) => this.#ancestors(base))];
  }

  #heirsOf(name: string): readonly string[] {
    this.#heirs ??= heirsIn(this.#program);
    return (this.#heirs.get(name) ?? []).flatMap((heir) => [heir, ...this.#heirsOf(heir)]);
  }
}

/** The place of a global variable, function or class. */
export const globalPlace = (name: string): string | undefined =>
  [`api.${name}`, `api.Window.${name}`, `javascript.builtins.${name}`].find((place) => feature(place)?.__compat);

/** The interface or namespace that declares a member, or the variable of a constructor; none where it is global. */
const ownerOf = (declaration: ts.Declaration): {readonly name: string; readonly isStatic: boolean} | undefined => {
  const {parent} = declaration;
  if (ts.isInterfaceDeclaration(parent)) {
    const name = qualified(parent);
    const built = /^(.+)Constructor$/.exec(name)?.[1];
    return built && feature(`javascript.builtins.${built}`) ? {name: built, isStatic: true} : {name, isStatic: false};
  }
  if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent))
    return {name: qualified(parent.parent), isStatic: true};
  const namespace = namespacesOf(declaration).join('.');
  return namespace ? {name: namespace, isStatic: true} : undefined;
};

const qualified = (node: ts.InterfaceDeclaration | ts.VariableDeclaration): string =>
  [...namespacesOf(node), node.name.getText()].join('.');

const namespacesOf = (node: ts.Node): readonly string[] => {
  if (ts.isSourceFile(node.parent)) return [];
  const outer = namespacesOf(node.parent);
  return ts.isModuleDeclaration(node.parent) ? [...outer, node.parent.name.text] : outer;
};

const placesIn = (owner: string, name: string, isStatic: boolean): readonly string[] => {
  const built = names[owner] ?? owner;
  return [
    `api.${built}.${name}${isStatic && owner !== 'Console' ? '_static' : ''}`,
    ...(owner.startsWith('Window') ? [`api.${name}`] : []),
    ...(owner === 'Console' ? [`api.console.${name}_static`] : []),
    ...(owner === 'ImportMeta' ? [`javascript.operators.import_meta.${name}`] : []),
    `javascript.builtins.${built}.${name}`,
    ...(/^(Big)?(Ui|I)nt\d|^Float\d/.test(owner) ? [`javascript.builtins.TypedArray.${name}`] : []),
  ];
};

/** The interfaces of the libraries that extend each one. */
const heirsIn = (program: ts.Program): ReadonlyMap<string, readonly string[]> => {
  const heirs = new Map<string, string[]>();
  for (const file of program.getSourceFiles().filter((file) => program.isSourceFileDefaultLibrary(file)))
    for (const statement of file.statements.filter(ts.isInterfaceDeclaration))
      for (const {expression} of statement.heritageClauses?.flatMap(({types}) => types) ?? []) {
        const name = expression.getText();
        heirs.set(name, [...(heirs.get(name) ?? []), statement.name.text]);
      }
  return heirs;
};
