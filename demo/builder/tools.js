/** Functions of the library for the builder, in a browser. */

/**
 * @param {import('./data.ts').BuilderData} data
 * @param {URL} folder Folder of the builder.
 */
export const loadTools = async (data, folder) => {
  const dist = new URL(data.dist, folder);
  const read = async (file) => {
    const response = await fetch(new URL(file, dist), {integrity: data.integrity[file], referrerPolicy: 'no-referrer'});
    if (!response.ok) throw new Error(`${file} did not come (${response.status}).`);
    return response;
  };
  const [{rendererWith}, style] = await Promise.all([
    import(new URL('renderer.js', folder).href),
    read('light.css').then((response) => response.text()),
  ]);
  const readJson = (file) => read(file).then((response) => response.json());
  return {...rendererWith(readJson, data), style, hash};
};

/** @returns {Promise<string | undefined>} Undefined where the page has no secure context. */
const hash = async (text) => {
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text)));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
};
