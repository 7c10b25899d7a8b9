/** Middleware of the servers for development and tests: the builder at `/demo/builder/`, with its generated files. */
import {readFileSync} from 'node:fs';
import type {DevServerConfig} from '@web/dev-server';
import {strictPolicy} from '../../test/browser/strict-policy.ts';
import {builderFiles} from './files.ts';

type Middleware = NonNullable<DevServerConfig['middleware']>[number];

const types: Readonly<Record<string, string>> = {json: 'application/json', js: 'text/javascript'};

/** Made at the first request. */
export const builderPages = (): Middleware => {
  let files: ReturnType<typeof builderFiles> | undefined;
  return async (context, next) => {
    const [, name] = /^\/demo\/builder\/([\w.-]*)$/.exec(context.path) ?? [];
    if (name === undefined) return next();
    files ??= builderFiles('../../dist/');
    if (name === '') {
      context.type = 'text/html';
      context.set('Content-Security-Policy', `${strictPolicy}; img-src data:; frame-src 'self'`);
      context.body = page(await markup(files));
      return;
    }
    const text = (await files).get(name);
    if (text === undefined) return next();
    context.type = types[name.split('.').at(-1)!]!;
    context.body = text;
  };
};

const markup = async (files: ReturnType<typeof builderFiles>): Promise<string> => {
  const {builderMarkup} = (await import('./markup.js' as string)) as {builderMarkup: (data: unknown) => string};
  return builderMarkup(JSON.parse((await files).get('data.json')!));
};

/** @param main Content of `<main>`. */
const page = (main: string): string =>
  readFileSync(new URL('page.html', import.meta.url), 'utf8').replace('{main}', () => main);
