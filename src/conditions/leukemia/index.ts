import {aboveTabs, type Condition} from '../../content/condition.ts';
import {ownFieldsDeep} from '../../content/own-fields.ts';
import {feverCard} from './fever-card.ts';
import {familySources} from './family-sources.ts';
import {followUp} from './follow-up.ts';
import {glossary} from './glossary.ts';
import {keyPoints} from './key-points.ts';
import {livingWith} from './living-with.ts';
import {questions} from './questions.ts';
import {identity} from './identity.ts';
import {ownSections, tabs} from './own-sections.ts';
import {sources} from './sources.ts';

export {ownSections};

/** Sections for families. Like the next ones, they are in `all-widgets.js` alone. */
const familySections = [
  {section: keyPoints, tab: aboveTabs},
  {section: followUp, tab: 'diagnosis-and-treatment'},
  {section: glossary, tab: 'diagnosis-and-treatment'},
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

/** Acute lymphocytic leukemia, with all sections. */
export const leukemia = ownFieldsDeep({
  ...identity,
  references: {...sources, ...familySources},
  tabs,
  sections: [...ownSections, ...familySections, ...hospitalSections],
} as const satisfies Condition);
