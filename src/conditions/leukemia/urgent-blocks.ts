/**
 * Whom people in treatment call, and for what, in the words of every section that says so. Apart from these sections,
 * so that none of them brings another one along.
 */
import {msg} from '../../content/message.ts';
import type {Call, Item} from '../../content/section.ts';
import type {SourceKey} from './sources.ts';

/** Over everything that people in treatment call for, in each section that has it. */
export const urgentLabel = msg('In treatment: call right away, day or night', {id: 'treatment.urgent.label'});

/** The care team’s number, under that label. */
export const careLine: Call = {
  kind: 'call',
  line: 'careLine',
  call: msg('Call your care team, day or night: {phone}', {id: 'treatment.care-line'}),
  otherwise: msg('Call your care team, day or night, at the number they gave you for nights and weekends.', {
    id: 'treatment.care-line.none',
  }),
};

/** In treatment, key points, living with ALL and on the fever card. */
export const fever: Item<SourceKey> = {
  term: msg('Fever, chills or feeling very ill', {id: 'treatment.fever'}),
  message: msg(
    'Call for {fever} or more. Call also for shaking chills, or if you or your child feels very ill with no fever. Do not wait for morning, and do not take or give medicine for fever unless your team says so.',
    {id: 'treatment.fever.what'},
  ),
  instead: {
    twoPart: msg(
      'Call for {once} or more even once, or for {lasting} or more that lasts {minutes} minutes. Call also for shaking chills, or if you or your child feels very ill with no fever. Do not wait for morning, and do not take or give medicine for fever unless your team says so.',
      {id: 'treatment.fever.rule'},
    ),
  },
  limit: 'fever',
  cites: ['O1', 'CDC-F', 'CDC', 'NCI-INF'],
};

/** In treatment, key points and living with ALL. */
export const bleeding: Item<SourceKey> = {
  term: msg('Bleeding', {id: 'treatment.bleeding'}),
  message: msg(
    'Press firmly with a clean cloth for about five minutes before you look, and call if it has not stopped. Call, too, for black or bloody poop (stool), for red, pink or brown pee (urine), or for blood when you throw up.',
    {id: 'treatment.bleeding.what'},
  ),
  cites: ['NCI-BLD', 'HUN-B', 'AO'],
};

/** In treatment, key points, living with ALL and on the fever card. */
export const noAnswer: Item<SourceKey> = {
  term: msg('If no one answers, go.', {id: 'treatment.no-answer'}),
  message: msg(
    'Go to the nearest emergency room. Say at once that you or your child is in treatment for leukemia and needs to be seen fast.',
    {id: 'treatment.no-answer.what'},
  ),
  cites: ['SB', 'CDC-F'],
};

/** In treatment, key points, living with ALL and on the fever card. */
export const emergency: Call = {
  kind: 'call',
  line: 'emergency',
  call: msg('In an emergency, call {phone}', {id: 'treatment.emergency'}),
  otherwise: msg('In an emergency, call your local emergency number.', {id: 'treatment.emergency.none'}),
};
