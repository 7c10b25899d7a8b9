import {riskFactors} from '../content/risk-factors.ts';
import {ConditionSection} from './condition-section.ts';

/**
 * What a risk factor is, the main ones, and others with who names them.
 *
 * @tag all-risk-factors
 */
export class AllRiskFactors extends ConditionSection {
  static override readonly write = riskFactors;
}
