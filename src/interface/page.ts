import {msg} from '../content/message.ts';

/** Labels of the page around its sections. */
export const page = {
  tabs: msg('Parts of this page', {id: 'page.tabs'}),
  print: msg('Print this page', {id: 'page.print'}),
  language: msg('Language: {language}', {id: 'page.language'}),
  code: msg('Code in medical records ({system}): {code}', {id: 'page.code'}),
};
