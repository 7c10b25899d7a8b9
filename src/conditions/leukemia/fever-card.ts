import {msg} from '../../content/message.ts';
import type {Section} from '../../content/section.ts';
import {emergencyRoom} from './doctor-blocks.ts';
import type {SourceKey} from './sources.ts';
import {careLine, emergency, fever, noAnswer, urgentLabel} from './urgent-blocks.ts';

/** A card to print and carry. */
export const feverCard: Section<'fever-card', SourceKey> = {
  name: 'fever-card',
  title: msg('Fever card', {id: 'card.title'}),
  inEnglish: msg('The same in English, for the staff', {id: 'card.english'}),
  blocks: [
    {
      kind: 'notice',
      urgency: 'urgent',
      label: urgentLabel,
      blocks: [careLine, {kind: 'list', items: [fever, noAnswer]}, emergency],
    },
    emergencyRoom,
    {
      kind: 'paragraph',
      message: msg(
        'To the staff: this person is in treatment for leukemia. Fever or chills may be the only sign of an infection that quickly puts life in danger, so please see them at once.',
        {id: 'card.staff'},
      ),
      cites: ['O1', 'CDC-F', 'CDC'],
    },
    {
      kind: 'fields',
      items: [
        msg('Name', {id: 'card.name'}),
        msg('Care team’s number', {id: 'card.number'}),
        msg('Treatment, and when it last was', {id: 'card.treatment'}),
        msg('Central line or port', {id: 'card.line'}),
      ],
    },
  ],
};
