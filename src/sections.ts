/**
 * The entry of the smaller bundle, `dist/all-sections.js`: the nine sections on the illness, for pages that want no
 * more. It acts like the other entry, `index.ts`.
 */
import {fallback} from './content/fallback.ts';
import {labels} from './content/labels.ts';
import {addInlineLocales, localeAdder} from './elements/add-locale.ts';
import {sections} from './elements/sections.ts';
import {register, type DefineOptions} from './register.ts';

export {locales} from './i18n/catalogue.ts';
export {version} from './version.ts';
export {sections as elements} from './elements/sections.ts';

export const addLocale = localeAdder([labels, fallback, ...Object.values(sections).map(({write}) => write)], false);
export const defineElements = (options?: DefineOptions): void => register(sections, options);

addInlineLocales(document, addLocale);
defineElements();
