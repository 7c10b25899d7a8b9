import {msg} from '../content/message.ts';

/** Words around a reader's own questions. */
export const questionList = {
  alone: msg(
    'What you tick or write here stays on this page, and it is gone when you close it. Print it or write it down first, and bring it to your visit.',
    {
      id: 'questions.alone',
    },
  ),
  kept: msg(
    'What you tick or write here is kept on this device alone, until you delete it. Print it or write it down, and bring it to your visit.',
    {id: 'questions.kept'},
  ),
  own: msg('Your own questions', {id: 'questions.own'}),
  write: msg('Write a question', {id: 'questions.write'}),
  add: msg('Add', {id: 'questions.add'}),
  remove: msg('Remove', {id: 'questions.remove'}),
  print: msg('Print', {id: 'questions.print'}),
  forget: msg('Delete all ticks and questions', {id: 'questions.forget'}),
  long: msg('This is too long for one question, so only its beginning was added.', {id: 'questions.long'}),
  many: msg('There is no room for more. Print these, or remove some.', {id: 'questions.many'}),
  full: msg('This device could not keep it, so print your questions before you close the page.', {
    id: 'questions.full',
  }),
};
