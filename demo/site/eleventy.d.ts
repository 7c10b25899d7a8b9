/** The part of Eleventy that demo/site/build.ts uses; the package brings no types. */
declare module '@11ty/eleventy' {
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {config: (config: never) => void; configPath: false; quietMode: boolean},
    );
    write(): Promise<void>;
  }
}
