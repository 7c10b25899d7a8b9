/** Care beside treatment and after it, in the words of the treatment and of the follow-up. */
import {msg} from '../../content/message.ts';
import type {Item} from '../../content/section.ts';
import type {SourceKey} from './sources.ts';

/** A heading of both. */
export const clinicalTrials = msg('Clinical trials', {id: 'treatment.trials.heading'});

export const palliative: Item<SourceKey> = {
  term: msg('Palliative care', {id: 'treatment.palliative'}),
  message: msg(
    'This care eases symptoms and helps you feel better. You can have it at any time, also along with treatment that aims to cure.',
    {id: 'treatment.palliative.what'},
  ),
  cites: ['N1'],
};

export const lateEffects: Item<SourceKey> = {
  term: msg('Late effects', {id: 'treatment.late'}),
  message: msg(
    'Some problems show up only months or years after treatment. They can affect the heart, the bones, learning, memory or the chance to have children. There can also be a second cancer. So ask your team which check-ups you or your child will need.',
    {id: 'treatment.late.what'},
  ),
  cites: ['N1'],
};
