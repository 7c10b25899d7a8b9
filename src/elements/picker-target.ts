import {chooseLanguage} from '../i18n/chosen-language.ts';
import {notifyLanguageListeners} from '../i18n/language-of.ts';
import type {Direction} from '../i18n/locale.ts';

/** A reader's choice of a language, until it is known to load. */
export interface LanguagePick {
  readonly code: string;
  /** Restores the language before. */
  readonly undo: () => void;
}

/**
 * Applies a language.
 * @param element Gets `lang` and `dir`; undefined for none.
 * @param prefix How the tags of all elements begin that get the language; undefined for none.
 */
export const pickLanguage = (
  code: string,
  direction: Direction,
  element: HTMLElement | undefined,
  prefix: string | undefined,
): LanguagePick => {
  const undoAttributes = element && setAttributes(element, {lang: code, dir: direction});
  const undoChoice = prefix && chooseLanguage(code, prefix);
  notifyLanguageListeners();
  return {
    code,
    undo: () => {
      undoAttributes?.();
      if (undoChoice) undoChoice();
      notifyLanguageListeners();
    },
  };
};

/** @param values Null removes an attribute. */
const setAttributes = (element: Element, values: Readonly<Record<string, string | null>>): (() => void) => {
  const before = Object.fromEntries(Object.keys(values).map((name) => [name, element.getAttribute(name)]));
  for (const [name, value] of Object.entries(values))
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  return () => {
    setAttributes(element, before);
  };
};
