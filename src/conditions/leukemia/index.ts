import {aboveTabs, type Condition} from '../../content/condition.ts';
import {msg} from '../../content/message.ts';
import {ownFieldsDeep} from '../../content/own-fields.ts';
import {causes} from './causes.ts';
import {diagnosis} from './diagnosis.ts';
import {feverCard} from './fever-card.ts';
import {followUp} from './follow-up.ts';
import {identity} from './identity.ts';
import {keyPoints} from './key-points.ts';
import {livingWith} from './living-with.ts';
import {overview} from './overview.ts';
import {procedures} from './procedures.ts';
import {questions} from './questions.ts';
import {references} from './references.ts';
import {riskFactors} from './risk-factors.ts';
import {symptomList} from './symptom-list.ts';
import {treatment} from './treatment.ts';
import {whenToSeeDoctor} from './when-to-see-doctor.ts';

const tabs = [
  {id: 'symptoms-and-causes', title: msg('Symptoms and causes', {id: 'page.symptoms'})},
  {id: 'diagnosis-and-treatment', title: msg('Diagnosis and treatment', {id: 'page.diagnosis'})},
  {id: 'doctors-and-departments', title: msg('Doctors and departments', {id: 'page.doctors'})},
  {id: 'care-and-support', title: msg('Care and support', {id: 'page.care'})},
] as const;

/** Sections of `all-sections.js`, in page order. */
const ownSections = [
  {section: overview, tab: 'symptoms-and-causes'},
  {section: symptomList, tab: 'symptoms-and-causes'},
  {section: whenToSeeDoctor, tab: 'symptoms-and-causes'},
  {section: causes, tab: 'symptoms-and-causes'},
  {section: riskFactors, tab: 'symptoms-and-causes'},
  {section: diagnosis, tab: 'diagnosis-and-treatment'},
  {section: treatment, tab: 'diagnosis-and-treatment'},
  {section: procedures, tab: 'diagnosis-and-treatment'},
  {section: references},
] as const;

/** Additional sections of `all-widgets.js`. */
const familySections = [
  {section: keyPoints, tab: aboveTabs},
  {section: followUp, tab: 'diagnosis-and-treatment'},
  {section: livingWith, tab: 'care-and-support'},
  {section: questions, tab: 'care-and-support'},
  {section: feverCard, tab: 'care-and-support'},
] as const;

/** Sections with the hospital's own content. */
const hospitalSections = [
  {hospital: 'care', tab: 'care-and-support'},
  {hospital: 'doctors', tab: 'doctors-and-departments'},
  {hospital: 'community', tab: 'care-and-support'},
  {hospital: 'news', tab: 'care-and-support'},
  {hospital: 'products', tab: 'care-and-support'},
  {hospital: 'policy'},
] as const;

/** The condition with its own sections alone. */
export const leukemiaSections = ownFieldsDeep({
  ...identity,
  tabs,
  sections: ownSections,
} as const satisfies Condition);

/** Acute lymphocytic leukemia, with all sections. */
export const leukemia = ownFieldsDeep({
  ...identity,
  tabs,
  sections: [...ownSections, ...familySections, ...hospitalSections],
} as const satisfies Condition);
