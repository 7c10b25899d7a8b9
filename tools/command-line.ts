import {parseArgs, type ParseArgsConfig} from 'node:util';
import {WrongInput} from '../src/prerender/wrong-input.ts';

/**
 * Parses the command line of a tool. A mistake in it ends the process with one sentence.
 * @param most How many words it takes beside its options.
 */
export const readCommandLine = <const Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  most = 0,
) => {
  try {
    const parsed = parseArgs({options, allowPositionals: true});
    const {values, positionals} = parsed;
    if (positionals.length > most) throw new Error(`There is nothing to do with "${positionals[most]}"; leave it out.`);
    if ([...positionals, ...Object.values(values)].includes(''))
      throw new Error('A name is empty; write it, or leave it out.');
    return parsed;
  } catch (error) {
    const [sentence] = (error as Error).message.split(/\.(?: |$)/);
    console.error(`all-widgets: ${sentence}.`);
    return process.exit(1);
  }
};

/** Does the work of a tool. Wrong input, such as a place where it cannot write, ends it with one sentence. */
export const orSentence = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof WrongInput)) throw error;
    console.error(`all-widgets: ${error.message}`);
    process.exitCode = 1;
  }
};
