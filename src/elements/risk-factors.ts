import {riskFactors} from '../content/risk-factors.ts';
import {SectionElement} from './section-element.ts';

/**
 * What a risk factor is, the main ones, and others with who names them.
 *
 * @tag all-risk-factors
 */
export class AllRiskFactors extends SectionElement {
  static override readonly write = riskFactors;
}
