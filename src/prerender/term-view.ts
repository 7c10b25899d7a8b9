/** Terms as a server draws them: with the explanation in brackets, or as words that a script will make buttons. */
import {html} from 'lit';
import {inBrackets, type DrawTerm} from '../elements/terms.ts';

export const plainTerm: DrawTerm = (term, words, isolated) =>
  html`${words}<span class="meaning"> (${isolated(inBrackets(term))})</span>`;

export const servedTerm: DrawTerm = (term, words) =>
  html`<span class="term" data-means=${inBrackets(term)}>${words}</span>`;
