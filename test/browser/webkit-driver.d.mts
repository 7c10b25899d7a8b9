import type {BrowserLauncher} from '@web/test-runner';

/** @returns The options of webdriverLauncher, a launcher that has them, and a plugin that starts and stops the driver. */
export const webKitDriver: () => {
  readonly options: {
    readonly port: number;
    readonly capabilities: {
      readonly browserName: string;
      readonly 'webkitgtk:browserOptions': {readonly binary: string; readonly args: readonly string[]};
    };
  };
  readonly launcher: BrowserLauncher;
  readonly plugin: {readonly serverStart: () => Promise<void>; readonly serverStop: () => void};
};
