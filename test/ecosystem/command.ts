import {spawn} from 'node:child_process';
import {dirname} from 'node:path';

/** Output and exit code of a command. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** For commands: no colours, no questions, nothing sent to the makers of a framework, and the packages of this folder. */
export const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  NO_COLOR: '1',
  CI: 'true',
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  // Before the packages here, which hold other Nodes, too.
  PATH: `${dirname(process.execPath)}:${import.meta.dirname}/node_modules/.bin:${process.env['PATH']}`,
});

/** Runs a command of this folder's packages, and keeps its output. */
export const command = (folder: string, program: string, ...args: readonly string[]): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {cwd: folder, env: environment()});
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
    child.on('error', reject).on('close', (code) => resolve({code, output}));
  });

/**
 * The same, for a command that has to succeed.
 * @throws {Error} With all that the command printed, where it fails.
 */
export const succeed = async (folder: string, program: string, ...args: readonly string[]): Promise<string> => {
  const {code, output} = await command(folder, program, ...args);
  if (code !== 0) throw new Error(`"${[program, ...args].join(' ')}" failed (${code}):\n${output}`);
  return output;
};
