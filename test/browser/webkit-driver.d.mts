/** @returns The options of webdriverLauncher, and a plugin that starts and stops the driver. */
export const webKitDriver: () => {
  readonly options: {
    readonly port: number;
    readonly capabilities: {
      readonly browserName: string;
      readonly 'webkitgtk:browserOptions': {readonly binary: string; readonly args: readonly string[]};
    };
  };
  readonly plugin: {readonly serverStart: () => Promise<void>; readonly serverStop: () => void};
};
