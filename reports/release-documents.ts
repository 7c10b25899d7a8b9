/** The documents of a release beside its packages, by file name. Needs a build. */
import {readFileSync} from 'node:fs';
import {edition} from '../src/conditions/leukemia/edition.ts';
import {releasedReport} from './accessibility/documents.ts';
import {changes, type Facts} from './changes.ts';
import {latestFeed} from './what-changed/latest.ts';
import {readWithdrawn, withdrawnFile} from './what-changed/withdrawn.ts';

const text = (file: string): string => readFileSync(file, 'utf8');
const json = (file: string): unknown => JSON.parse(text(file));

export const releaseDocuments = (): Readonly<Record<string, string>> => {
  const {name, version} = json('package.json') as Pick<Facts, 'name' | 'version'>;
  return {
    'CHANGES.md': changes({
      name,
      version,
      edition,
      changelog: text('CHANGELOG.md'),
      readme: text('README.md'),
      integrity: json('dist/integrity.json') as Facts['integrity'],
      withdrawn: readWithdrawn(text(withdrawnFile)),
    }),
    ...latestFeed(),
    ...releasedReport(),
  };
};
