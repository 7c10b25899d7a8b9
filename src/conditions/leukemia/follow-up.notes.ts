import type {Notes} from '../../content/notes.ts';

export const followUpNotes: Notes = {
  editorName: 'Follow-up',
  summary:
    'Check-ups and late effects, having children, if ALL comes back, trials, a second opinion, and ages 15 to 39.',
  use: {
    when: 'For readers who are at the end of treatment or after it.',
    not: 'On the first page for a new diagnosis: it speaks of late effects and of ALL that comes back.',
  },
  facts: {
    'after.check-ups.what': ['F-LIV-04', 'F-LIV-05', 'F-LIV-32'],
    'after.summary.what': ['F-LIV-33'],
    'after.worry.what': ['F-LIV-06'],
    'after.pregnancy': ['F-TRT-60'],
    'after.back.what': ['F-TRT-62', 'F-TRT-63', 'F-TRT-64', 'F-PRO-12'],
    'after.trials.what': ['F-TRT-65', 'F-TRT-67'],
    'after.opinion.what': ['F-LIV-47'],
    'after.young.what': ['F-TRT-68'],
  },
  forTranslators: {
    'after.title': 'Heading. Follow-up: the care after treatment. Keep the full name.',
    'after.remission': 'Heading. Remission is not the same as a cure.',
    'after.check-ups': 'Visits to the doctor after treatment.',
    'after.check-ups.what': 'Late effects: problems that show up long after treatment.',
    'after.summary': 'A summary of the treatment, in writing.',
    'after.summary.what': 'It: the paper.',
    'after.worry': 'A feeling.',
    'after.worry.what': 'Warm. It: this fear.',
    'after.children': 'Heading: fertility.',
    'after.pregnancy': 'Protection: against pregnancy.',
    'after.back': 'Heading. It: the leukemia. Calm.',
    'after.back.what': 'Honest and gentle. Often: not always. Hold it back: slow it down.',
    'after.choices': 'Heading of three entries.',
    'after.trials.what': 'Worth a thought: no pressure.',
    'after.opinion': 'The view of another doctor.',
    'after.opinion.what': 'It: asking another doctor. Most: not all.',
    'after.young': 'From 15 to 39 years of age.',
    'after.young.what': 'Linked with: no promise. Plans: for treatment.',
  },
};
