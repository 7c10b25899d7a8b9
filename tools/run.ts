import {spawn} from 'node:child_process';

/**
 * Runs a command of the project to its end, with its output on the terminal.
 * @throws {Error} Where the command fails.
 */
export const run = (command: string, ...args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    // On Windows, the commands of packages are scripts of its shell.
    spawn(command, args, {stdio: 'inherit', shell: process.platform === 'win32'})
      .on('error', reject)
      .on('exit', (code) => {
        if (code === 0) resolve();
        else reject(new Error(`"${[command, ...args].join(' ')}" failed (${code}).`));
      });
  });
