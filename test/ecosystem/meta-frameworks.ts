/** Apps whose pages a server makes first. Each writes them as files, with paths below its own name. */
import {cpSync} from 'node:fs';
import {join} from 'node:path';
import {succeed} from './command.ts';

const here = import.meta.dirname;

type Build = (name: string) => Promise<unknown>;

/** Runs a command in an app's folder. */
const inApp =
  (app: string, ...command: readonly [program: string, ...args: string[]]): Build =>
  () =>
    succeed(join(here, 'apps', app), ...command);

/** For frameworks that write into the app's folder. */
const thenCopy =
  (build: Build, folder: string): Build =>
  async (name) => {
    await build(name);
    cpSync(join(here, 'apps', folder), join(here, 'built', name), {recursive: true});
  };

const next =
  (builder: string): Build =>
  (name) =>
    thenCopy(inApp('next', 'env', `BASE=/${name}`, 'next', 'build', builder), 'next/out')(name);

export const metaFrameworks: Readonly<Record<string, {readonly build: Build}>> = {
  'next-turbopack': {build: next('--turbopack')},
  'next-webpack': {build: next('--webpack')},
  nuxt: {build: inApp('nuxt', 'nuxt', 'generate')},
  sveltekit: {build: inApp('sveltekit', 'vite', 'build')},
  astro: {build: inApp('astro', 'astro', 'build')},
  // Its pages are in a folder of the site's base, and its assets beside that.
  'react-router': {
    build: thenCopy(
      thenCopy(inApp('react-router', 'react-router', 'build'), 'react-router/build/client'),
      'react-router/build/client/react-router',
    ),
  },
  'angular-ssr': {build: inApp('angular-ssr', 'ng', 'build')},
};
