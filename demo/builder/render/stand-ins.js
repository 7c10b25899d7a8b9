/** Stand-ins for the parts of Lit that the views use: a template is its strings and values, a style sheet its text. */

export const html = (strings, ...values) => ({strings, values});
export const svg = html;
export const nothing = Symbol('nothing');
export const css = (strings, ...values) => ({
  cssText: strings.reduce((text, string, index) => text + (values[index - 1]?.cssText ?? values[index - 1]) + string),
});
/** Elements are never created here. */
export class LitElement {}
export const render = () => undefined;
export const noChange = nothing;
