/** The words that are withdrawn as unsafe, at the top of each page of the site: the same list as in CHANGELOG.md. */
import {readFileSync} from 'node:fs';
import {escape} from '../../reports/what-changed/escape.ts';
import {readWithdrawn, unionOf, withdrawnFile, type Withdrawn} from '../../reports/what-changed/withdrawn.ts';

/** HTML; nothing where no words are withdrawn. */
export const withdrawnBanner = (entries: readonly Withdrawn[]): string => {
  if (!entries.length) return '';
  const items = unionOf(entries).map(
    ({id, language, words, versions, on, why, do: action}) =>
      `<li><p><strong>Version ${escape(versions.join(', '))}</strong>, <code>${escape(id)}</code> (<code>${escape(language)}</code>), withdrawn on ${escape(on)}: “<span lang="${escape(language)}" dir="auto">${escape(words)}</span>”</p><p>${escape(why)} <strong>Do this:</strong> ${escape(action)}</p></li>`,
  );
  return `<section class="withdrawn" aria-label="Withdrawn as unsafe"><div class="wide">
<p><strong>Withdrawn as unsafe.</strong> If you run one of these versions, act now: your copy cannot know.</p>
<ul>${items.join('\n')}</ul></div></section>`;
};

export const banner = withdrawnBanner(readWithdrawn(readFileSync(withdrawnFile, 'utf8')));
