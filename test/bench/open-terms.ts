/** Opens and closes explanations of terms in markup, with one listener for a section or a page. */
import {meaningMarkup, type Writing} from './markup.ts';

/** @param writing Words of the section, when a term is opened. */
export const openTerms = (root: ParentNode & EventTarget, writing: () => Writing): void =>
  root.addEventListener('click', ({target}) => {
    const term = (target as Element).closest<HTMLElement>('.term');
    if (!term) return;
    const isOpen = term.getAttribute('aria-expanded') === 'true';
    term.setAttribute('aria-expanded', String(!isOpen));
    if (isOpen) term.nextElementSibling!.remove();
    else term.insertAdjacentHTML('afterend', meaningMarkup(term.dataset['term']!, writing()));
  });
