/** THE TABLE of tags. Registration, types, tests, the manifest, the README's tables and the demo all come from it. */
import {AllCauses} from './causes.ts';
import {AllDiagnosis} from './diagnosis.ts';
import {AllOverview} from './overview.ts';
import {AllProcedures} from './procedures.ts';
import {AllReferences} from './references.ts';
import {AllRiskFactors} from './risk-factors.ts';
import {AllSymptomList} from './symptom-list.ts';
import {AllTreatment} from './treatment.ts';
import {AllWhenToSeeDoctor} from './when-to-see-doctor.ts';

/** Tag → class, in the order of the page. */
export const elements = {
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

type Elements = {readonly [Tag in keyof typeof elements]: InstanceType<(typeof elements)[Tag]>};

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface is the only way to add to a map
  interface HTMLElementTagNameMap extends Elements {}
}
