/** Every test that docs/promises.md names exists, and its commands run that test. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: Readonly<Record<string, string>>};

/** Chapters of docs/promises.md: commands, promises, and linked files with the quoted names of tests. */
const chapters = readFileSync('docs/promises.md', 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    heading: text.split('\n')[0]!,
    promises: text.split(/^- /m).slice(1),
    commands: /^```sh\n([^]*?)^```/m.exec(text)?.[1]?.trim().split('\n') ?? [],
    links: [...text.matchAll(/\]\(\.\.\/([\w./-]+)\)([^[]*)/g)].map(([, file = '', after = '']) => ({
      file,
      names: [...after.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name),
    })),
  }));

/** Files and folders that a command runs. */
const runBy = (command: string): readonly string[] => {
  const script = /^npm run (\S+)$/.exec(command)?.[1];
  assert.ok(script === undefined || scripts[script], `package.json has no script for "${command}"`);
  return [...(script ? scripts[script]! : command).matchAll(/\b(?:test|tools)\/[\w./-]+/g)].map(([path]) => path);
};

/** The command that runs that file, or an empty string. */
const runnerOf = (file: string): string =>
  file.endsWith('.node-test.ts') ? 'npx node --test ' : file.endsWith('.test.ts') ? 'npx wtr --files ' : '';

for (const {heading, promises, commands, links} of chapters)
  describe(`“${heading}” on the page of promises`, () => {
    it('names for each promise a file, and of each file of tests a test that is in it', () => {
      for (const promise of promises) assert.match(promise, /\]\(\.\.\/t/);
      for (const {file, names} of links) {
        assert.ok(existsSync(file), file);
        const source = runnerOf(file) ? readFileSync(file, 'utf8') : '';
        if (source) assert.ok(names.length, `nothing is quoted of ${file}`);
        for (const name of names) assert.ok(source.includes(name), `${file} has no test “${name}”`);
      }
    });

    it('has commands that run those files, and no others of tests', () => {
      const named = links.map(({file}) => file);
      for (const file of named)
        assert.ok(
          commands.some(
            (command) =>
              command.startsWith(runnerOf(file)) &&
              runBy(command).some((path) => file === path || file.startsWith(`${path}/`)),
          ),
          `no command runs ${file}`,
        );
      for (const file of commands.flatMap(runBy).filter((path) => runnerOf(path)))
        assert.ok(named.includes(file), `no promise names ${file}`);
    });
  });
