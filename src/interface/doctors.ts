import {msg} from '../content/message.ts';

/** Labels of the hospital's list of people and departments. */
export const doctors = {
  title: msg('Doctors and departments', {id: 'doctors.title'}),
  people: msg('Doctors', {id: 'doctors.people'}),
  departments: msg('Departments', {id: 'doctors.departments'}),
};
