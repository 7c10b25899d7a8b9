/** Apart from the whole condition, so that `all-sections.js` holds none of the other sections. */
import type {Condition} from '../../content/condition.ts';
import {msg} from '../../content/message.ts';
import {ownFieldsDeep} from '../../content/own-fields.ts';
import {causes} from './causes.ts';
import {diagnosis} from './diagnosis.ts';
import {identity} from './identity.ts';
import {overview} from './overview.ts';
import {procedures} from './procedures.ts';
import {references} from './references.ts';
import {riskFactors} from './risk-factors.ts';
import {sources} from './sources.ts';
import {symptomList} from './symptom-list.ts';
import {treatment} from './treatment.ts';
import {whenToSeeDoctor} from './when-to-see-doctor.ts';

/** Tabs of the whole page. */
export const tabs = [
  {id: 'symptoms-and-causes', title: msg('Symptoms and causes', {id: 'page.symptoms'})},
  {id: 'diagnosis-and-treatment', title: msg('Diagnosis and treatment', {id: 'page.diagnosis'})},
  {id: 'doctors-and-departments', title: msg('Doctors and departments', {id: 'page.doctors'})},
  {id: 'care-and-support', title: msg('Care and support', {id: 'page.care'})},
] as const;

/** Sections of `all-sections.js`, in page order. */
export const ownSections = [
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

/** The condition with its own sections alone. */
export const leukemiaSections = ownFieldsDeep({
  ...identity,
  references: sources,
  tabs,
  sections: ownSections,
} as const satisfies Condition);
