/** A signature is for the words that were signed: a tool that changes them and leaves the state as it is ends it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {groupOf} from '../../src/content/message.ts';
import {reviewOf} from '../../lint/signatures.ts';
import {compose} from '../../translation/compose.ts';
import {sign} from '../../translation/desk/change.ts';
import {english, look, xliff} from './sample.ts';

const review = {by: 'A. Person', on: '2026-10-01'};
const file = compose(sign(look(xliff()).file, ['causes', 'overview'], review), english);

/** The file with other words in its first message, as a tool writes them. */
const changed = (words: string): string => file.replace('>ES causes.title<', `>${words}<`);

const reviewIn = (xml: string, section: string) => {
  const {units, phases} = look(xml).file;
  return reviewOf(
    units.filter(({id}) => groupOf(id) === section),
    phases,
  );
};

describe('a signed section', () => {
  it('is signed in the file that the desk and npm run locales write, which stays as it is', () => {
    assert.deepEqual(reviewIn(file, 'causes'), review);
    assert.deepEqual(look(file).file.oddities, []);
    assert.equal(compose(look(file).file, english), file);
  });

  it('is a draft where a word has changed and the state has not, in one sentence, and the words stay', () => {
    const {file: read, published} = look(changed('Otras palabras'));
    assert.equal(reviewIn(changed('Otras palabras'), 'causes'), null);
    assert.deepEqual(reviewIn(changed('Otras palabras'), 'overview'), review);
    assert.deepEqual(
      read.oddities.map(({id, sentence}) => [id, sentence]),
      [
        [
          'causes.title',
          '"causes.title" has other words than were signed, and counts as a draft; let somebody sign it',
        ],
      ],
    );
    assert.equal(read.units.find(({id}) => id === 'causes.title')!.target, 'Otras palabras');
    assert.equal(published?.sections?.['causes']?.state, 'draft');
    assert.equal(published?.sections?.['overview']?.state, 'reviewed');
  });

  it('keeps the signatures of its other messages, so that one message is signed again', () => {
    const {units} = look(changed('Otras palabras')).file;
    const causes = units.filter(({id}) => groupOf(id) === 'causes');
    assert.deepEqual(
      causes.filter(({state}) => state !== 'signed-off').map(({id}) => id),
      ['causes.title'],
    );
  });

  it('stays signed where white space or the form of letters has changed', () => {
    assert.deepEqual(reviewIn(changed('\n  ES\n  causes.title '), 'causes'), review);
  });

  it('counts as it says where another tool has written the signature, until we write the file', () => {
    const byTool = changed('Otras palabras').replaceAll(
      / *<note from="all-widgets">Signed words: [^<]*<\/note>\n/g,
      '',
    );
    assert.deepEqual(reviewIn(byTool, 'causes'), review);
    const ours = compose(look(byTool).file, english);
    assert.deepEqual(reviewIn(ours, 'causes'), review);
    assert.equal(reviewIn(ours.replace('>Otras palabras<', '>Unas palabras<'), 'causes'), null);
  });

  it('is a draft until its day has come, each message is named, and keeps its signature', () => {
    const early = compose(sign(look(xliff()).file, ['causes'], {by: 'A. Person', on: '2099-01-01'}), english);
    const {file: read, findings, published} = look(early);
    assert.equal(reviewIn(early, 'causes'), null);
    assert.equal(published?.sections?.['causes']?.state, 'draft');
    const sentences = findings.filter(({kind}) => kind === 'unsigned').map(({sentence}) => sentence);
    assert.equal(
      sentences[0],
      '"causes.title" is signed off on 2099-01-01, a day that has not come; write the day of the signature',
    );
    assert.equal(sentences.length, read.units.filter(({id}) => groupOf(id) === 'causes').length);
    assert.equal(compose(read, english), early);
  });
});
