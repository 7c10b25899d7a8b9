/** Notes to translators: read from their files without running them, and one for every message. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkNotes} from '../../translation/notes-check.ts';
import {readNotes} from '../../tools/locales/notes.ts';

const file = 'src/conditions/made-up/causes.notes.ts';
const withNotes = (notes: string): string => `import type {Notes} from '../../content/notes.ts';

export const causesNotes: Notes = {
  facts: {'causes.start': ['F-CAU-01']},
  forTranslators: ${notes},
};
`;

describe('the notes of a file', () => {
  it('are those to translators, each with its message and its line', () => {
    const source = withNotes(`{
    'causes.title': "It's a heading.",
    'causes.start': \`One cell.\`,
    start: 'No quotation marks around the id.',
  }`);
    assert.deepEqual(readNotes(file, source), [
      {id: 'causes.title', text: "It's a heading.", file, line: 6},
      {id: 'causes.start', text: 'One cell.', file, line: 7},
      {id: 'start', text: 'No quotation marks around the id.', file, line: 8},
    ]);
  });

  it('are none where the file has none', () => {
    assert.deepEqual(readNotes(file, withNotes('{}')), []);
    assert.deepEqual(readNotes(file, ''), []);
  });

  it('are read without running the file', () => {
    const source = `throw new Error('I ran.');\n${withNotes("{'causes.title': 'Heading.'}")}`;
    assert.deepEqual(
      readNotes(file, source).map(({id}) => id),
      ['causes.title'],
    );
  });

  for (const [what, notes, line, sentence] of [
    [
      'put together from pieces',
      "{'causes.title': 'Head' + 'ing.'}",
      5,
      "'causes.title': 'Head' + 'ing.' is not a literal",
    ],
    [
      'with a value put in',
      "{'causes.title': `${kind} of heading.`}",
      5,
      "'causes.title': `${kind} of heading.` is not a literal",
    ],
    ['from elsewhere', "{'causes.title': heading}", 5, "'causes.title': heading is not a literal"],
    ['under an id that is worked out', "{\n    [id]: 'Heading.'\n  }", 6, "[id]: 'Heading.' is not a literal"],
    ['of another object', '{\n\n    ...others,\n  }', 7, '...others is not a literal'],
    ['as a variable', "{'causes.title': 'Heading.', title}", 5, 'title is not a literal'],
    ['as a function', "{title() { return 'Heading.'; }}", 5, "title() { return 'Heading.'; } is not a literal"],
    ['in a variable', 'notes', 5, 'forTranslators is not an object literal'],
    ['in a call', "Object.freeze({'causes.title': 'Heading.'})", 5, 'forTranslators is not an object literal'],
  ] as const)
    it(`are refused ${what}`, () => {
      assert.throws(() => readNotes(file, withNotes(notes)), {
        message: `${file}:${line} ${sentence}: write each note as 'id': 'text'.`,
      });
    });

  it('are refused where the object is named elsewhere', () => {
    assert.throws(() => readNotes(file, 'export const causesNotes: Notes = {forTranslators};'), {
      message: `${file}:1 forTranslators is not an object literal: write each note as 'id': 'text'.`,
    });
  });
});

describe('the check of the notes', () => {
  const files = new Map([
    ['causes.title', 'src/conditions/made-up/causes.ts'],
    ['page.print', 'src/interface/page.ts'],
  ]);
  const note = (id: string, text = 'A note.', line = 6) => ({id, text, file, line});
  const whole = [note('causes.title'), note('page.print')];

  it('finds nothing where every message has a note, wherever it stands', () => {
    assert.deepEqual(checkNotes(files, whole), []);
  });

  it('names a message without a note, and its file', () => {
    const sentence =
      'src/interface/page.ts: "page.print" has no note to translators; write one under forTranslators in a .notes.ts file.';
    assert.deepEqual(checkNotes(files, [note('causes.title')]), [sentence]);
    assert.deepEqual(checkNotes(files, [note('causes.title'), note('page.print', ' ')]), [sentence]);
  });

  it('names a note that is on no message, and where it stands', () => {
    assert.deepEqual(checkNotes(files, [...whole, note('causes.old', 'A note.', 9)]), [
      `${file}:9 The note on "causes.old" is on no message; take it out.`,
    ]);
  });

  it('names a second note on the same message', () => {
    assert.deepEqual(checkNotes(files, [...whole, note('page.print', 'Another.', 12)]), [
      `${file}:12 "page.print" has another note already; keep one of the two.`,
    ]);
  });
});
