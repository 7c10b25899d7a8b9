/** The desks as a static site has them, below `/desk-site/`: `/desk-site/demo/review.html`, `/desk-site/demo/translate.html`. */
import {deskSite} from '../../preview/desk-files.ts';

let files;

/** @type {import('@web/test-runner').Middleware} */
export const deskFolder = async (context, next) => {
  const [, path] = /^\/desk-site\/(.+)$/.exec(context.path) ?? [];
  if (!path) return next();
  files ??= await deskSite();
  if (!files.has(path)) return next();
  context.type = path.split('.').at(-1);
  context.body = files.get(path);
  return undefined;
};
