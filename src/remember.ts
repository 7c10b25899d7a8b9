const limit = 200;

/**
 * Adds to a cache whose keys come from strangers, such as `lang` attributes. A full cache forgets its oldest key, so
 * that no page, and no server that renders pages, keeps them forever.
 */
export const remember = <Key, Value>(cache: Map<Key, Value>, key: Key, value: Value): Value => {
  for (const oldest of cache.keys()) {
    if (cache.size < limit) break;
    cache.delete(oldest);
  }
  cache.set(key, value);
  return value;
};
