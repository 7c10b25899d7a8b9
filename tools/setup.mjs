/**
 * Makes a machine with only Node and npm ready, and is done at once where it is ready already. Runs before anything is
 * installed, so it is plain JavaScript and needs nothing but Node 20.
 *
 *   node tools/setup.mjs                    packages, and the Node that the tools need
 *   node tools/setup.mjs --browsers         and the browsers that the tests run in, and the style sheets of others there
 *   node tools/setup.mjs --wordpress        and the parts that "npm run wordpress" tries the plugin on
 *   node tools/setup.mjs tools/docs.ts …    and then runs this script, with the words after it
 */
import {spawn} from 'node:child_process';
import {delimiter, resolve} from 'node:path';
import {installPackages} from './setup/packages.mjs';
import {provideNode} from './setup/node.mjs';

const words = process.argv.slice(2);
const script = words.findIndex((word) => !word.startsWith('--'));
const options = script < 0 ? words : words.slice(0, script);

/** By its name, not as `process.execPath`: the Node that was just installed comes first on the path. */
const run = (...args) =>
  new Promise((resolveStatus) => {
    const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
    const child = spawn('node', args, {stdio: 'inherit', env: {...process.env, PATH}});
    // A server that is started in this way stops with the process that started it.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    // The shell that npm starts passes no signal on.
    const {ppid} = process;
    if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== ppid && child.kill(), 500).unref();
    child.on('exit', (status) => resolveStatus(status ?? 1));
  });

try {
  installPackages();
  provideNode();
} catch ({message}) {
  console.error(`all-widgets: ${message}`);
  process.exit(1);
}
const isReady = !options.length || (await run('tools/setup/machine.ts', ...options)) === 0;
if (!isReady) process.exitCode = 1;
else if (script >= 0) process.exitCode = await run(...words.slice(script));
