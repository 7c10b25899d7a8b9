import type {MsgFn} from '@lit/localize';
import {locales} from '../i18n/catalogue.ts';
import type {Shown} from '../i18n/language-controller.ts';
import type {Table} from '../i18n/locale.ts';
import {writeIn} from '../i18n/msg.ts';
import {negotiate} from '../i18n/negotiate.ts';
import {tableIn} from './tables.ts';

/**
 * Writes a text in the best of our languages in which it is whole, as an element does on a page; English always is.
 * @param requested The language that is asked for, as in a `lang` attribute.
 * @param write Makes the text with the message function it is given.
 */
export const shownIn = async <T>(requested: string, write: (msg: MsgFn) => T): Promise<Shown<T>> => {
  let missed: Table | undefined;
  for (let codes = Object.keys(locales); ;) {
    const code = negotiate(requested, codes) ?? 'en';
    const table = await tableIn(code);
    const written = writeIn(table, write);
    if (written) return {...written, requested, missed: written.lang === 'en' ? missed : undefined};
    missed ??= table;
    codes = codes.filter((other) => other !== code);
  }
};
