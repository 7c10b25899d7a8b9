/** URL of a folder, seen from the bundle; undefined if the bundle was loaded from `blob:` or `data:`: nothing is beside it. */
export const folderOf = (path: string): URL | undefined => {
  try {
    return new URL(`${path}/`, import.meta.url);
  } catch {
    return undefined;
  }
};
