import {spawn} from 'node:child_process';
import {WrongInput} from '../src/prerender/wrong-input.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a command of the project to its end, with its output on the terminal. Whoever stops this process stops the command, too.
 * @throws {WrongInput} Where the command fails.
 */
export const run = (command: string, ...args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    // On Windows, the commands of packages are scripts of its shell.
    const child = spawn(command, args, {stdio: 'inherit', shell: process.platform === 'win32'});
    let stopped: NodeJS.Signals | undefined;
    const stop = (signal: NodeJS.Signals): unknown => child.kill((stopped = signal));
    for (const signal of signals) process.on(signal, stop);
    child.on('error', reject).on('exit', (code, signal) => {
      for (const signal of signals) process.off(signal, stop);
      if (stopped) process.kill(process.pid, stopped);
      else if (code === 0) resolve();
      else reject(new WrongInput(`"${[command, ...args].join(' ')}" failed (${code ?? signal}); it says why above.`));
    });
  });
