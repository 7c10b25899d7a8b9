/** `npm run check` skips what has not changed: what a build writes is no change. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';

it('A step of the quick loop does not go by files that the build writes', () => {
  const written = readFileSync('.gitignore', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('src/'));
  assert.ok(written.length > 0);
  const {wireit} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly wireit: Readonly<Record<string, {readonly files?: readonly string[]}>>;
  };
  for (const [name, {files = []}] of Object.entries(wireit))
    if (files.some((file) => /^(?:src\/)?\*\*\//.test(file)))
      for (const file of written) assert.ok(files.includes(`!${file}`), `${name} goes by ${file}`);
});
