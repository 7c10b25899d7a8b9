import type {MsgFn} from '@lit/localize';

/** Words above the hospital's notices. */
export const policy = (msg: MsgFn) => ({
  title: msg('Notices', {
    id: 'policy.title',
    desc: 'Heading above short lines on endorsement, advertising, donations and copyright.',
  }),
});
