import type {MsgFn} from '@lit/localize';

/** Words around the hospital's list of people and departments. */
export const doctors = (msg: MsgFn) => ({
  title: msg('Doctors and departments', {id: 'doctors.title', desc: 'Heading.'}),
  people: msg('Doctors', {
    id: 'doctors.people',
    desc: 'Heading above the names of doctors and other people of the team.',
  }),
  departments: msg('Departments', {id: 'doctors.departments', desc: 'Heading above the departments of the hospital.'}),
});
