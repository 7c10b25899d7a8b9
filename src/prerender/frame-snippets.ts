/** Markup for content systems that take only an `<iframe>`. */
/** Where the site will stand is not known when it is made. */
const address = 'https://YOUR-SERVER.example/all/';

/**
 * A frame for each page of the site in one language, to be copied.
 * @param pages Pages of the site, by path.
 */
export const frameSnippets = (code: string, pages: Iterable<readonly [path: string, html: string]>): string =>
  [
    `Frames for each page in this folder. Write the address of your site in place of ${address}.`,
    'Beside a frame, this script makes it as high as its words, where a script is allowed:',
    `<script src="${address}embed.js"></script>`,
    ...[...pages].map(([path, html]) => {
      const title = /<title>([^<]*)<\/title>/.exec(html)![1]!.replaceAll('"', '&quot;');
      return `<iframe src="${address}${path}" title="${title}" lang="${code}" width="100%" height="480" referrerpolicy="no-referrer"></iframe>`;
    }),
  ].join('\n\n') + '\n';
