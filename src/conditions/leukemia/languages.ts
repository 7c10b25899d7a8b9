/**
 * The published languages, for the library. The build writes this module anew for apps that bundle the package: they
 * import locales and need no hash of a file.
 */
export {published} from './published.ts';
