/**
 * The built site, for tests: `/built-site/tags/all-causes.html`, without the policy in its pages, because no script of a
 * test could load into them, and `/built-site/pages.json`, the paths of its pages. It is built at the first request.
 */
import {execFile} from 'node:child_process';
import {existsSync, globSync, statSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';

let folder;

/** In a process of its own: the server goes on meanwhile. */
const build = async () => {
  const {stdout} = await promisify(execFile)(process.execPath, ['test/site/pages.ts'], {encoding: 'utf8'});
  return stdout.trim().split('\n').at(-1);
};

/** @type {import('@web/test-runner').Middleware} */
export const builtSite = async (context, next) => {
  const [, path] = /^\/built-site\/([\w./-]+)$/.exec(context.path) ?? [];
  if (!path) return next();
  folder ??= build();
  const site = await folder;
  if (path === 'pages.json') {
    context.body = globSync('{*,tags/*,docs/*,builder/index}.html', {cwd: site}).sort();
    return undefined;
  }
  const file = join(site, path);
  if (!existsSync(file) || !statSync(file).isFile()) return next();
  context.type = path.split('.').at(-1);
  const content = await readFile(file);
  context.body = path.endsWith('.html')
    ? content.toString().replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    : content;
  return undefined;
};
