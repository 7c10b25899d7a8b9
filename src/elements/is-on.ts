/**
 * Whether a boolean attribute, or the property of that name, is on. Vue, Angular and React 18 write `false` as the text
 * "false", and a template without a value may set a property to "".
 */
export const isOn = (value: unknown): boolean => value != null && value !== false && value !== 'false';
