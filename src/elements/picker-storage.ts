/** The chosen language in the browser's storage: its code, and nothing else. Where storage is blocked, nothing is kept. */
const key = 'all-language';

export const storedLanguage = (): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

export const storeLanguage = (code: string): void => {
  try {
    localStorage.setItem(key, code);
  } catch {
    // The choice applies to this page only.
  }
};
