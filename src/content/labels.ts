/** The few words the interface itself needs, in the language of the section they stand in. */
import type {MsgFn} from '@lit/localize';

export interface Labels {
  readonly sources: string;
  readonly version: string;
  readonly changed: string;
  readonly draft: string;
  readonly draftNotice: string;
}

export const labels = (msg: MsgFn): Labels => ({
  sources: msg('Sources', {
    id: 'label.sources',
    desc: 'Opens the list of sources under a section. Keep it under 20 characters.',
  }),
  version: msg('Draft text, version', {
    id: 'label.version',
    desc: 'Stands before a number, as in "Draft text, version 0.1": no clinician has reviewed the words. Keep it under 35 characters.',
  }),
  changed: msg('Words last changed:', {
    id: 'label.changed',
    desc: 'Stands before a date: when the English words last changed. Not a date of review.',
  }),
  draft: msg('Draft translation', {
    id: 'label.draft',
    desc: 'Label of the notice on a translation that no person has checked. Keep it under 30 characters.',
  }),
  draftNotice: msg('A machine made this translation. No person has checked it yet.', {
    id: 'label.draft-notice',
    desc: 'Shown above every section in a language that no person has checked.',
  }),
});
