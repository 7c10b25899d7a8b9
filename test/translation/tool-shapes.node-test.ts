/** The translator's command on files in the shapes of translation tools: kept or refused, and no word is lost. */
import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {copyProject} from './copy-of-project.ts';
import {kept, refused} from './tool-shapes.ts';

const file = 'locales/es.xlf';
describe('npm run locales, with a file of a tool', () => {
  const project = copyProject(['es']);
  after(() => project.remove());
  const ours = project.read(file);
  const before = project.bytes();
  const isLineOfFile = (line: string): boolean =>
    /^locales\/es\.xlf:\d+ .+; "npm run locales" puts it in order\.$/.test(line);

  describe('a file as', () => {
    for (const {what, change} of kept)
      it(`${what}, keeps every word, and each habit of the tool is one sentence`, async () => {
        project.write(file, change(ours));
        assert.equal((await project.run('check')).status, 1);
        const {status, lines} = await project.run();
        assert.equal(status, 0);
        assert.ok(lines.length > 1 && lines.length < 10, lines.join('\n'));
        for (const line of lines.slice(0, -1)) assert.ok(isLineOfFile(line), line);
        assert.match(lines.at(-1)!, /^Locales are complete: /);
        assert.deepEqual(project.bytes(), before);
      });
  });

  describe('a file with', () => {
    for (const {what, change, sentence} of refused)
      it(`${what} is refused in one sentence, and nothing is written`, async () => {
        project.write(file, change(ours));
        const given = project.bytes();
        const {status, lines} = await project.run();
        assert.equal(status, 1);
        assert.deepEqual(lines.slice(1), ['Nothing was written.']);
        assert.match(lines[0]!, sentence);
        assert.deepEqual(project.bytes(), given);
      });
  });
});
