/** The strict Content-Security-Policy that README.md and docs/security.md promise to run under. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types all-widgets";
