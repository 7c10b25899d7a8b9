/** The nine sections on the illness, tag → class, in the order of the page: all of the smaller bundle. */
import {AllCauses} from './causes.ts';
import {AllDiagnosis} from './diagnosis.ts';
import {AllOverview} from './overview.ts';
import {AllProcedures} from './procedures.ts';
import {AllReferences} from './references.ts';
import {AllRiskFactors} from './risk-factors.ts';
import {AllSymptomList} from './symptom-list.ts';
import {AllTreatment} from './treatment.ts';
import {AllWhenToSeeDoctor} from './when-to-see-doctor.ts';

export const sections = {
  'all-overview': AllOverview,
  'all-symptom-list': AllSymptomList,
  'all-when-to-see-doctor': AllWhenToSeeDoctor,
  'all-causes': AllCauses,
  'all-risk-factors': AllRiskFactors,
  'all-diagnosis': AllDiagnosis,
  'all-treatment': AllTreatment,
  'all-procedures': AllProcedures,
  'all-references': AllReferences,
} as const;
