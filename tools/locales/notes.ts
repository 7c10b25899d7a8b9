import ts from 'typescript';

/** A note to translators, where it is written. */
export interface Note {
  /** Of the message that it is on. */
  readonly id: string;
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

/**
 * Reads the notes to translators from a `.notes.ts` file, without running it: the live preview reads them anew at each
 * change.
 * @throws {Error} Where `forTranslators` is not an object of plain strings by message id.
 */
export const readNotes = (file: string, source: string): readonly Note[] => {
  const notes: Note[] = [];
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const lineOf = (node: ts.Node): number => parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const refuse = (node: ts.Node, what: string): never => {
    throw new Error(`${file}:${lineOf(node)} ${what}: write each note as 'id': 'text'.`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralElement(node) && node.name?.getText() === 'forTranslators') {
      if (!ts.isPropertyAssignment(node) || !ts.isObjectLiteralExpression(node.initializer))
        return refuse(node, 'forTranslators is not an object literal');
      for (const property of node.initializer.properties) {
        const id = property.name && idOf(property.name);
        if (id === undefined || !ts.isPropertyAssignment(property) || !ts.isStringLiteralLike(property.initializer))
          return refuse(property, `${property.getText()} is not a literal`);
        notes.push({id, text: property.initializer.text, file, line: lineOf(property)});
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return notes;
};

const idOf = (name: ts.PropertyName): string | undefined =>
  ts.isStringLiteralLike(name) || ts.isIdentifier(name) ? name.text : undefined;
