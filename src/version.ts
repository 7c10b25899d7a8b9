/** Version of the package; `npm test` compares it with package.json. */
export const version = '0.1.0';
