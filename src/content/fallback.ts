/** What a reader is told, in their own language, above a section that has to be in English for now. */
import type {MsgFn} from '@lit/localize';

export interface Fallback {
  readonly label: string;
  readonly notice: string;
}

export const fallback = (msg: MsgFn): Fallback => ({
  label: msg('In English for now', {
    id: 'fallback.label',
    desc: 'Label of a calm note above a part of the page that is in English. Keep it under 40 characters.',
  }),
  notice: msg('We do not have this part in your language right now. Ask your care team if you need help to read it.', {
    id: 'fallback.notice',
    desc: 'Shown to a reader of your language above English text: there is no translation that is up to date. "This part" is one section of the page.',
  }),
});
