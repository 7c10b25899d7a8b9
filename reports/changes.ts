import {withdrawnText, type Withdrawn} from './what-changed/withdrawn.ts';

/** The sources of the page: CHANGELOG.md and README.md as they are, and the facts that are kept elsewhere. */
export interface Facts {
  readonly name: string;
  readonly version: string;
  readonly changelog: string;
  readonly readme: string;
  readonly edition: {readonly version: string; readonly changed: string};
  readonly integrity: Readonly<Record<string, unknown>>;
  /** Words that are unsafe, of this version and of all before. */
  readonly withdrawn: readonly Withdrawn[];
}

/**
 * CHANGES.md, the page of a release that a hospital's web team reads.
 * @throws {Error} Where CHANGELOG.md has no entry for the version, or one without a day.
 */
export const changes = ({name, version, changelog, readme, edition, integrity, withdrawn}: Facts): string => {
  const {heading, text} = sectionOf(changelog, version);
  const when = heading.slice(version.length).replace(/^ – /, '');
  if (when !== 'not released yet' && !/^\d{4}-\d\d-\d\d$/.test(when))
    throw new Error(`CHANGELOG.md: write "## ${version} – " and the day, as in 2026-10-01, or "not released yet".`);
  const isOut = when !== 'not released yet';
  const languages = /<!-- language-names -->([^]*?)<!-- \/language-names -->/.exec(readme)?.[1]?.trim() ?? '';
  const bundles = ['all-widgets.js', 'all-sections.js'].map((file) => `- \`${file}\`: \`${String(integrity[file])}\``);
  return [
    `# ${name} ${version}`,
    isOut ? `Released on ${when}.` : `Version ${version} is not released yet: these files are a trial of its release.`,
    `Text version ${edition.version}, words last changed on ${edition.changed}. ${languages}`,
    ...(withdrawn.length ? ['## Withdrawn as unsafe', withdrawnText(withdrawn)] : []),
    '## What changes for you',
    text,
    '## To update',
    sectionOf(changelog, 'To update').text,
    '## Hashes for `integrity`',
    bundles.join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
};

/** The heading of the second level that begins so, and the text below it. */
const sectionOf = (changelog: string, start: string): {readonly heading: string; readonly text: string} => {
  const section = changelog.split(/^## /m).find((part) => part.split(/[ \n]–|\n/)[0] === start);
  if (!section) throw new Error(`CHANGELOG.md has no section "## ${start}": write it.`);
  const [heading = '', ...lines] = section.split('\n');
  return {heading, text: lines.join('\n').trim()};
};
