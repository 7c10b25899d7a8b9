/**
 * For tests: what patients and families ask first, in the order of the editor’s review (`../shared/content/review.md`,
 * section 4), and the ids of the messages that answer it. Rank 5 is answered by every question.
 */
export interface Asked {
  readonly question: string;
  readonly answers: readonly string[];
}

/** Ranks 1 to 15. */
export const asked: readonly Asked[] = [
  {
    question: 'What do I do tonight, for a fever, chills, bleeding, or after being near chickenpox?',
    answers: [
      ...['treatment.fever.what', 'treatment.bleeding.what', 'treatment.no-answer.what'],
      ...['doctor.fever.what', 'doctor.chills.what', 'doctor.medicine.what', 'doctor.contact.what', 'card.staff'],
    ],
  },
  {
    question: 'Will my child live? What are my chances?',
    answers: ['key.main', 'overview.children', 'overview.adults'],
  },
  {
    question: 'What will treatment feel like: hair, feeling sick, a sore mouth, tiredness, steroids?',
    answers: [
      ...['living.effects.lead', 'living.steroids.what', 'living.sick.what', 'living.mouth.what'],
      ...['living.hair.what', 'living.tired.what', 'living.nerves.what', 'treatment.steroids.what'],
    ],
  },
  {
    question: 'Did I cause it? Can others catch it? Is a brother or sister at risk?',
    answers: ['key.fault.what', 'causes.unknown', 'causes.family', 'living.child.what'],
  },
  {question: 'What should I ask the doctor?', answers: ['questions.title', 'key.help.what']},
  {
    question: 'Can I, or my child, have children later? When must we decide?',
    answers: ['key.fertility.what', 'treatment.fertility', 'after.pregnancy', 'questions.fertility'],
  },
  {
    question: 'What is a port or central line, and how do I care for it?',
    answers: ['living.line.what', 'living.line.care', 'doctor.line.what', 'living.break.what'],
  },
  {
    question: 'Is it standard or high risk? What is MRD, and the Philadelphia chromosome?',
    answers: ['diagnosis.risk-group', 'diagnosis.philadelphia', 'treatment.mrd', 'questions.genes'],
  },
  {
    question: 'What about school, brothers and sisters, telling my child, and work?',
    answers: ['living.child.what', 'living.siblings.what', 'living.school.what', 'living.work.what'],
  },
  {
    question: 'I cannot cope. Who helps?',
    answers: ['living.feelings.what', 'living.feelings.team', 'living.lines', 'treatment.support.what'],
  },
  {
    question: 'What comes after treatment: check-ups and late effects?',
    answers: ['after.check-ups.what', 'after.summary.what', 'treatment.late.what', 'after.worry.what'],
  },
  {
    question: 'What if it comes back, or does not go away?',
    answers: ['after.back.what', 'treatment.relapse', 'treatment.palliative.what'],
  },
  {
    question: 'What about food, pets, crowds, vaccines and the dentist?',
    answers: [
      ...['living.hands.what', 'living.people.what', 'living.food.what', 'living.pets.what'],
      ...['living.vaccines.what', 'living.sun.what', 'living.platelets.what'],
    ],
  },
  {
    question: 'What will it cost? Who helps with rides and a place to stay?',
    answers: ['living.costs.what', 'questions.help'],
  },
  {
    question: 'How do I find a trial? What about a second opinion?',
    answers: ['after.trials.what', 'after.opinion.what', 'treatment.trials', 'questions.trial'],
  },
];
