/**
 * Reads the body of a response, and no more of it than a limit. The bytes are gathered here: a `Blob` would do that, but
 * WebKit reads one only after other requests of the page, which may be seconds.
 * @param limit In bytes.
 * @throws {Error} If the body is longer.
 */
export const readBytes = async (response: Response, limit: number): Promise<Uint8Array<ArrayBuffer>> => {
  // A response without content, such as HTTP 204, has no body; a polyfill may have no stream.
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const bytes = new Uint8Array(limit);
  let size = 0;
  const reader = response.body.getReader();
  for (;;) {
    const {value} = await reader.read();
    if (!value) return bytes.subarray(0, size);
    if (size + value.length > limit) throw new Error(`it has more than ${limit / 1_000_000} MB`);
    bytes.set(value, size);
    size += value.length;
  }
};
