/** A file beside the languages that no command reads is named, so that its words do not wait for ever. */
import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {copyProject} from './copy-of-project.ts';

describe('a file in locales', () => {
  const project = copyProject(['es']);
  after(() => project.remove());
  const ours = project.read('locales/es.xlf');
  project.write('locales/es-ES.xlf', ours);
  project.write('locales/es.sdlxliff', ours);
  project.write('locales/sw.xlf', ours);
  const begin = (file: string) => `locales/${file}:1 is not read, as no language of the project has that name; `;
  const named = [
    `${begin('es-ES.xlf')}let your tool write locales/es.xlf, or take it out.`,
    `${begin('es.sdlxliff')}let your tool write locales/es.xlf, or take it out.`,
    `${begin('sw.xlf')}write its tag into lit-localize.json, under targetLocales, and into its name, or take it out.`,
  ];

  it('that is of no language of the project is one sentence of the check, which fails', async () => {
    const {status, lines} = await project.run('check');
    assert.equal(status, 1);
    assert.deepEqual(lines.slice(0, -1), named);
    assert.match(lines.at(-1)!, /^3 left to do\. /);
  });

  it('is named by the update, too, and stays as it is', async () => {
    const before = project.bytes();
    assert.deepEqual((await project.run()).lines.slice(0, -1), named);
    assert.deepEqual(project.bytes(), before);
  });
});
