import {parseArgs, type ParseArgsConfig} from 'node:util';

/** Parses the command line of a tool. A mistake in it ends the process with one sentence. */
export const readCommandLine = <const Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) => {
  try {
    return parseArgs({options, allowPositionals: true});
  } catch (error) {
    const [sentence] = (error as Error).message.split('. ');
    console.error(`all-widgets: ${sentence}.`);
    return process.exit(1);
  }
};
