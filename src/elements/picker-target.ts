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
  const undo = (): void => {
    undoAttributes?.();
    if (undoChoice) undoChoice();
    notifyLanguageListeners();
  };
  return {code, undo};
};

const setAttributes = (element: Element, values: Readonly<Record<string, string>>): (() => void) => {
  const before = Object.keys(values).map((name) => [name, element.getAttribute(name)] as const);
  const set = (attributes: readonly (readonly [string, string | null])[]): void => {
    for (const [name, value] of attributes)
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
  };
  set(Object.entries(values));
  return () => {
    set(before);
  };
};
