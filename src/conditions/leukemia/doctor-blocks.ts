import {msg} from '../../content/message.ts';
import type {Item, Paragraph} from '../../content/section.ts';
import type {SourceKey} from './sources.ts';

/** In when to see a doctor and living with ALL. */
export const contact: Item<SourceKey> = {
  term: msg('Being near chickenpox, shingles or measles', {id: 'doctor.contact'}),
  message: msg(
    'If someone near you or your child has one of these, call even if there is no rash or fever yet. Medicine that protects works only when it is given soon. Call before you come in, so that others stay safe.',
    {id: 'doctor.contact.what'},
  ),
  cites: ['SCH-V'],
};

/** In when to see a doctor and living with ALL. */
export const centralLine: Item<SourceKey> = {
  term: msg('A central line or port that looks or feels wrong', {id: 'doctor.line'}),
  message: msg(
    'Call if the skin there is red, sore, swollen, warm or oozing, or if the line leaks, breaks or has been pulled.',
    {id: 'doctor.line.what'},
  ),
  cites: ['NCI-INF', 'COG-T'],
};

/** In when to see a doctor and on the fever card. */
export const emergencyRoom: Paragraph<SourceKey> = {
  kind: 'paragraph',
  message: msg(
    'In the emergency room, say at once that you or your child has leukemia. Say what the treatment is and when it last was. Say that it may be an infection and that you need to be seen fast. Bring your medicines or a list of them.',
    {id: 'doctor.emergency-room'},
  ),
  cites: ['CDC-F', 'SB'],
};
