/** The latest feed, which comes with each release and stands on the site: what differs from the release before. */
import {readFileSync} from 'node:fs';
import {feedOf} from './feed.ts';
import {readWords} from './read-words.ts';

/** The release before a version, by the entries of CHANGELOG.md; undefined for the first. */
export const releaseBefore = (changelog: string, version: string): string | undefined => {
  const entries = [...changelog.matchAll(/^## (\d+\.\d+\.\d+\S*) – /gm)].map(([, entry]) => entry);
  return entries[entries.indexOf(version) + 1];
};

/**
 * Files with the latest feed and its schema, by name. The first release has none before it: its feed compares it with itself,
 * so it lists no change, and all that is withdrawn. Needs a build.
 * @param words Reads a release, by the name that `npm run changes` takes.
 * @throws {Error} With one sentence, where the tag of the release before is not there.
 */
export const latestFeed = (
  changelog = readFileSync('CHANGELOG.md', 'utf8'),
  words = readWords,
): Readonly<Record<string, string>> => {
  const now = words('dist');
  const before = releaseBefore(changelog, now.version);
  return {
    'changes.json': `${JSON.stringify(feedOf(before === undefined ? now : words(`v${before}`), now), null, 1)}\n`,
    'changes.schema.json': readFileSync('docs/changes.schema.json', 'utf8'),
  };
};
