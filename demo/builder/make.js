/** Elements made by DOM calls: the page takes no HTML from a string. */

/** @param children Undefined ones are left out. */
export const make = (name, properties = {}, ...children) => {
  const {attributes = {}, ...others} = properties;
  const element = Object.assign(document.createElement(name), others);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(attribute, value === true ? '' : String(value));
  element.append(...children.filter((child) => child !== undefined));
  return element;
};

export const find = (selector, root = document) => root.querySelector(selector);
export const all = (selector, root = document) => [...root.querySelectorAll(selector)];

/** The same text again would be read out again. */
export const tell = (element, text) => {
  if (element.textContent !== text) element.textContent = text;
};
