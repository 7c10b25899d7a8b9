/**
 * The pages in the frames of the examples: each tag in each language, with the hospital's profile and without it, under
 * the strict policy and under none. Each has the prerendered words inside the tag, so it is whole without its script.
 */
import {escape} from '../../src/prerender/html-of.ts';
import {dataOf, hospital} from './hospital.ts';
import {elementsInside, integrity, languages, strictPolicy, type Language} from './publication.ts';

export interface Situation {
  readonly hasProfile: boolean;
  readonly isStrict: boolean;
}

/** Name of the page; the script of the site forms the same. */
export const exampleName = (code: string, {hasProfile, isStrict}: Situation): string =>
  `${code}${hasProfile ? '-profile' : ''}${isStrict ? '-strict' : ''}.html`;

const picker = 'all-language-picker';

/** Beside a menu of languages stands a section that it changes. */
const companion = 'all-key-points';

const elementsOf = async (tag: string, code: string, situation: Situation): Promise<string> => {
  const data = dataOf(tag, '../../demo/');
  return elementsInside({
    tag: tag === picker ? [picker, companion] : tag,
    lang: code,
    headingLevel: 1,
    ...(situation.hasProfile && {hospital}),
    ...(data && {data: {[tag]: data}}),
    languageHref: (code) => exampleName(code, situation),
    // Without a profile, sections of the hospital miss its name: that is the situation.
    ...(!situation.hasProfile && {onProblem: () => undefined}),
  });
};

const pageOf = (tag: string, {code, direction, name}: Language, isStrict: boolean, elements: string): string => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${escape(strictPolicy)}; img-src 'self'">`;
  return `<!doctype html>
<html lang="${code}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${isStrict ? policy : ''}
<title>${tag}, ${name}</title>
<link rel="icon" href="../../assets/icon.svg">
<link rel="stylesheet" href="../../dist/light.css">
<link rel="stylesheet" href="../../assets/example.css">
<script type="module" src="../../dist/all-widgets.js" integrity="${integrity['all-widgets.js']!}" crossorigin="anonymous"></script>
</head>
<body>
<main>
${elements}</main>
</body>
</html>
`;
};

/** All of them, by path in the site. */
export const exampleFiles = async (tags: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const files = new Map<string, string>();
  for (const tag of tags)
    for (const language of languages)
      for (const hasProfile of [true, false]) {
        let elements = '';
        for (const isStrict of [true, false]) {
          const situation = {hasProfile, isStrict};
          // The links of a menu lead to pages under the same policy; all others are alike under both.
          if (!elements || tag === picker) elements = await elementsOf(tag, language.code, situation);
          const path = `examples/${tag}/${exampleName(language.code, situation)}`;
          files.set(path, pageOf(tag, language, isStrict, elements));
        }
      }
  return files;
};
