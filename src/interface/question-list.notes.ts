import type {Notes} from '../content/notes.ts';

export const questionListNotes: Notes = {
  forTranslators: {
    'questions.alone':
      'Under the list. Tick: mark a question in its box. Nothing is sent or kept. Some devices cannot print, so keep both ways. Visit: to the doctor.',
    'questions.kept':
      'Under the list, where the device keeps what was written. Device: phone or computer. Visit: to the doctor.',
    'questions.own': 'Heading of questions that the reader adds.',
    'questions.write': 'Label of a field to write in. An instruction.',
    'questions.add': 'A button: adds the question to the list. One word.',
    'questions.remove': 'A button: takes a question off the list. One word.',
    'questions.print': 'A button: prints the list. One word.',
    'questions.forget': 'A button: deletes what the reader ticked and wrote.',
    'questions.long': 'Said after a very long text. Added: to the list.',
    'questions.many': 'Said when the list is full. These: the questions.',
    'questions.full': 'Said when the device has no room or does not allow it.',
  },
};
