import type {BrowserLauncher} from '@web/test-runner';

/** What a session asks for. */
export const capabilities: {
  readonly browserName: string;
  readonly 'webkitgtk:browserOptions': {readonly binary: string; readonly args: readonly string[]};
};

/** @returns The port of a driver, and what ends it with its display and its browser. */
export const startDriver: () => Promise<{readonly port: number; readonly end: () => Promise<void>}>;

/** @returns WebKit for the test runner. */
export const webKitLauncher: () => BrowserLauncher;
