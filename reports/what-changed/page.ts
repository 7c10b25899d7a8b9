/** The change feed as a page for people: withdrawn words first, then each section, each language, each message. */
import {nameOf} from '../../src/i18n/name-of.ts';
import type {ChangedLanguage, ChangedMessage, ChangedSection, ChangeFeed, ReleaseFacts, Side} from './feed.ts';
import {escape} from './escape.ts';
import {markChange} from './mark-change.ts';

/** A whole HTML document. It loads changes.css from beside it, and nothing else. */
export const pageOf = (feed: ChangeFeed): string => {
  const {from, to, sections} = feed;
  const title = `What changed from ${nameOfRelease(from)} to ${nameOfRelease(to)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="changes.css">
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${withdrawnPart(feed)}
<p>A signature holds for the words it was given for. If you have signed a section below, read what changed and sign again.
The same as data: <a href="changes.json">changes.json</a>.</p>
${sections.length ? contents(sections) : '<p>No words differ.</p>'}
${sections.map(sectionPart).join('\n')}
</main>
</body>
</html>
`;
};

const nameOfRelease = ({version, commit, edition}: ReleaseFacts): string =>
  `version ${version}${commit ? ` (commit ${commit.slice(0, 8)})` : ''}${edition.changed && `, text ${edition.version} of ${edition.changed}`}`;

const withdrawnPart = ({withdrawn}: ChangeFeed): string => {
  if (!withdrawn.length) return '<p>No words have been withdrawn as unsafe.</p>';
  const items = withdrawn.map(
    ({id, language, words, versions, on, why, do: action, shownByOlder}) =>
      `<li><p><strong>Version ${escape(versions.join(', '))}</strong>, ${languageName(language)}, <code>${escape(id)}</code>, withdrawn on ${escape(on)}.${shownByOlder ? ' The older release of this page shows these words.' : ''}</p>
<blockquote lang="${escape(language)}" dir="auto">${escape(words)}</blockquote>
<p>${escape(why)} <strong>Do this:</strong> ${escape(action)}</p></li>`,
  );
  return `<section class="withdrawn" aria-labelledby="withdrawn"><h2 id="withdrawn">Withdrawn as unsafe</h2>
<p>If you run one of these versions, act now: your copy cannot know.</p><ul>${items.join('\n')}</ul></section>`;
};

const contents = (sections: readonly ChangedSection[]): string => {
  const rows = sections.map(
    ({section, title, languages}) =>
      `<tr><th scope="row"><a href="#${escape(section)}">${escape(title ?? section)}</a></th><td>${languages
        .map(
          ({language, messages, after}) =>
            `${languageName(language)}: ${after.state === 'stale' ? 'now in English' : messages.length}`,
        )
        .join(', ')}</td></tr>`,
  );
  return `<table><caption>Messages that differ, by section and language</caption><thead><tr><th scope="col">Section</th><th scope="col">Messages</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
};

const sectionPart = ({section, title, tag, languages}: ChangedSection): string =>
  `<section aria-labelledby="${escape(section)}"><h2 id="${escape(section)}">${escape(title ?? `Words around the sections: ${section}`)}</h2>
${tag ? `<p><code>&lt;${escape(tag)}&gt;</code></p>` : ''}${languages.map((language) => languagePart(section, language)).join('\n')}</section>`;

const languagePart = (section: string, {language, direction, before, after, messages}: ChangedLanguage): string => {
  const id = `${section}-${language}`;
  const now =
    after.state === 'stale' ? '<p>Readers get this section in English until the translation is up to date.</p>' : '';
  return `<h3 id="${escape(id)}">${languageName(language)}</h3>
<p>Before: ${stateOf(before)}. Now: ${stateOf(after)}.</p>${now}${messages.length ? listOf(language, direction, messages) : ''}`;
};

const listOf = (language: string, direction: string, messages: readonly ChangedMessage[]): string => {
  const words = (html: string | null, missing: string): string =>
    html === null ? `<dd>${missing}</dd>` : `<dd lang="${escape(language)}" dir="${direction}">${html}</dd>`;
  const items = messages.map((message) => {
    const marked = markChange(message.old, message.new);
    return `<li><p><code>${escape(message.id)}</code></p><dl><div><dt>Old</dt>${words(marked.old, 'Not there, or in English')}</div><div><dt>New</dt>${words(marked.new, 'Taken out')}</div></dl></li>`;
  });
  return `<ul class="messages">${items.join('\n')}</ul>`;
};

const states = {
  source: 'the source',
  draft: 'draft',
  reviewed: 'reviewed',
  stale: 'in English for now',
  absent: 'not there',
};

const stateOf = ({state, reviewed}: Side): string =>
  states[state] + (reviewed ? `, signed by ${escape(reviewed.by)} on ${escape(reviewed.on)}` : '');

const languageName = (code: string): string =>
  `${escape(new Intl.DisplayNames(['en'], {type: 'language'}).of(code) ?? nameOf(code))}`;
