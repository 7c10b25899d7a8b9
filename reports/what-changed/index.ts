/**
 * `npm run changes -- <version> <version>`: writes the folder `changes` (or `--out`) with the words that differ between two
 * releases: changes.json for machines, changes.html for people. A version is a tag or commit, a folder of a release, or
 * `.` for the files as they are.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {writeFilesIn} from '../../src/prerender/write-whole.ts';
import {readCommandLine} from '../../tools/command-line.ts';
import {feedOf, type ChangeFeed} from './feed.ts';
import {pageOf} from './page.ts';
import {readWords} from './read-words.ts';

const summaryOf = ({sections, withdrawn}: ChangeFeed): string => {
  const languages = sections.flatMap((section) => section.languages);
  const count = languages.reduce((sum, {messages}) => sum + messages.length, 0);
  const unsafe = withdrawn.length ? ` Withdrawn as unsafe: ${withdrawn.length}.` : '';
  return `${count} messages in ${sections.length} sections differ.${unsafe}`;
};

const {values, positionals} = readCommandLine({out: {type: 'string', default: 'changes'}}, 2);
const [older, newer] = positionals;
try {
  if (!older || !newer) throw new Error('Name two versions, as in "npm run changes -- v0.1.0 v0.2.0".');
  const feed = feedOf(readWords(older), readWords(newer));
  const files = new Map<string, string | URL>([
    ['changes.json', JSON.stringify(feed, null, 1) + '\n'],
    ['changes.html', pageOf(feed)],
    ['changes.css', new URL('changes.css', import.meta.url)],
    ['changes.schema.json', readFileSync('docs/changes.schema.json', 'utf8')],
  ]);
  await writeFilesIn(values.out, files);
  console.log(`${summaryOf(feed)} Written: ${join(values.out, 'changes.html')} and changes.json.`);
} catch (error) {
  console.error(`all-widgets: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
