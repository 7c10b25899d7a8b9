/** A file beside this module, as it was when the page was made. */
export const read = async (name) => {
  const response = await fetch(new URL(name, import.meta.url));
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response;
};

/** The English of the project and its languages, as they stood when the page was made. */
export const readProject = async () => {
  const {languages, english, glossary, isLive} = await (await read('words.json')).json();
  return {languages, english, glossary, isLive, codes: languages.map(({code}) => code)};
};
