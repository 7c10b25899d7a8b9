/**
 * What stands in the bundles for lit's css-tag module: style sheets that are adopted, as every browser we promise can
 * do, without lit's second way for older ones. See docs/decisions/0011.
 */
export const css = ([text]) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};
export const adoptStyles = (root, sheets) => {
  root.adoptedStyleSheets = sheets;
};
export const getCompatibleStyle = (sheet) => sheet;
export const unsafeCSS = (text) => css([text]);
export const supportsAdoptingStyleSheets = true;
export const CSSResult = CSSStyleSheet;
