/**
 * The published languages and the signatures of the English, for the library. The build writes this module anew for apps that bundle the package: they
 * import locales and need no hash of a file.
 */
export {checksums, published, signed} from './published.ts';
