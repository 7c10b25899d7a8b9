import type {Notes} from '../../content/notes.ts';

export const whenToSeeDoctorNotes: Notes = {
  editorName: 'When to see a doctor',
  summary: 'Calm advice on when to make an appointment, and what is urgent.',
  facts: {
    'doctor.lasting': ['F-DOC-01'],
    'doctor.flu': ['F-SYM-18', 'F-SYM-19', 'F-DOC-02'],
    'doctor.fever.what': ['F-EMG-01', 'F-EMG-02'],
    'doctor.bleeding.what': ['F-EMG-04'],
    'doctor.swelling.what': ['F-EMG-06'],
    'doctor.emergency-room': ['F-EMG-03'],
    'doctor.platelets': ['F-EMG-05'],
  },
  forTranslators: {
    'doctor.title': 'Heading.',
    'doctor.lasting': 'The main advice. Calm, not alarming.',
    'doctor.flu': 'The flu is influenza. Keep it this soft: mostly, in time.',
    'doctor.call': 'Whom to call for an appointment. {hospital} is its name, {phone} its number.',
    'doctor.appointment':
      'A link to the page of the hospital where people ask for an appointment. Keep it under 40 characters.',
    'doctor.urgent.label':
      'Label of the urgent call-out. The word for urgent must be there. Keep it under 40 characters.',
    'doctor.fever': 'For people who are being treated for cancer.',
    'doctor.fever.what':
      'The numbers are put in: 100.4 and 38.0, or those of the hospital. Where Celsius is usual, it may come first.',
    'doctor.bleeding': 'An emergency.',
    'doctor.bleeding.what': 'What to do about bleeding that will not stop.',
    'doctor.swelling': 'An emergency. Either one is enough: or, not and.',
    'doctor.swelling.what': 'No number here: it differs by country.',
    'doctor.emergency-room': 'So that staff know that infections are a danger.',
    'doctor.emergency': '{phone} is the emergency number that the hospital has given, such as 911.',
    'doctor.platelets': 'Signs to look for, from a source that lists them as such.',
  },
};
