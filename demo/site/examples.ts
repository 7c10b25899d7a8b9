/**
 * The pages in the frames of the examples: each tag in each language, with the hospital's profile and without it, under
 * the strict policy and under none. Each has the prerendered words inside the tag, so it is whole without its script.
 */
import {escape} from '../../src/prerender/html-of.ts';
import {dataOf, hospital} from './hospital.ts';
import {integrity, languages, render, strictPolicy, type Language} from './publication.ts';

export interface Situation {
  readonly hasProfile: boolean;
  readonly isStrict: boolean;
}

const situations: readonly Situation[] = [true, false].flatMap((hasProfile) =>
  [true, false].map((isStrict) => ({hasProfile, isStrict})),
);

/** Name of the page; the script of the site forms the same. */
export const exampleName = (code: string, {hasProfile, isStrict}: Situation): string =>
  `${code}${hasProfile ? '-profile' : ''}${isStrict ? '-strict' : ''}.html`;

/** JSON for a script element: nothing in it can end the script. */
const json = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

const picker = 'all-language-picker';

/** Beside a menu of languages stands a section that it changes. */
const companion = 'all-key-points';

const made = new Map<string, Promise<string>>();

/** A tag with its words. Under each policy it is the same, but for the links in the menu of languages. */
const elementOf = (tag: string, code: string, situation: Situation): Promise<string> => {
  const key = [tag, code, situation.hasProfile, tag === picker && situation.isStrict].join();
  const known = made.get(key) ?? makeElement(tag, code, situation);
  made.set(key, known);
  return known;
};

const makeElement = async (tag: string, code: string, situation: Situation): Promise<string> => {
  const data = dataOf(tag, '../../demo/');
  const words = await render({
    tag,
    lang: code,
    headingLevel: 1,
    ...(situation.hasProfile && {hospital}),
    ...(data && {data: {[tag]: data}}),
    languageHref: (code) => exampleName(code, situation),
    // Without a profile, sections of the hospital miss its name: that is the situation.
    ...(!situation.hasProfile && {onProblem: () => undefined}),
  });
  const attribute = tag === picker ? '' : ` heading-level="1"`;
  const script = data ? `<script type="application/json">${json(data)}</script>` : '';
  return `<${tag}${attribute}>${words}${script}</${tag}>`;
};

const pageOf = async (tag: string, {code, direction, name}: Language, situation: Situation): Promise<string> => {
  const body = [
    await elementOf(tag, code, situation),
    tag === picker ? await elementOf(companion, code, situation) : '',
  ].join('\n');
  const policy = `<meta http-equiv="Content-Security-Policy" content="${escape(strictPolicy)}; img-src 'self'">`;
  return `<!doctype html>
<html lang="${code}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${situation.isStrict ? policy : ''}
<title>${tag}, ${name}</title>
<link rel="icon" href="../../assets/icon.svg">
<link rel="stylesheet" href="../../dist/light.css">
<link rel="stylesheet" href="../../assets/example.css">
${situation.hasProfile ? `<script type="application/json" data-all-hospital>${json(hospital)}</script>` : ''}
<script type="module" src="../../dist/all-widgets.js" integrity="${integrity['all-widgets.js']!}" crossorigin="anonymous"></script>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
};

/** All of them, by path in the site. */
export const exampleFiles = async (tags: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await Promise.all(
      tags.flatMap((tag) =>
        languages.flatMap((language) =>
          situations.map(
            async (situation) =>
              [
                `examples/${tag}/${exampleName(language.code, situation)}`,
                await pageOf(tag, language, situation),
              ] as const,
          ),
        ),
      ),
    ),
  );
