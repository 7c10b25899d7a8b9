/** Every table of the report: WCAG 2.2, then Section 508, then EN 301 549. */
import type {Chapter, Criterion} from './criterion.ts';
import {levelA, levelAA} from './wcag.ts';

const reading = ['1.1.1', '1.3.1', '1.3.2', '2.4.4', '2.4.6', '3.1.1', '3.1.2', '4.1.2', '4.1.3'];
const looking = ['1.4.3', '1.4.4', '1.4.10', '1.4.11', '1.4.12', '2.4.7'];
const moving = ['2.1.1', '2.1.2', '2.4.3', '2.5.1', '2.5.2', '2.5.7', '2.5.8'];
const understanding = ['2.2.1', '2.4.6', '3.1.1', '3.2.1', '3.2.2', '3.3.1', '3.3.2'];

/** The statements on use that both standards have, without their numbers. */
const uses: readonly Omit<Criterion, 'num'>[] = [
  {by: 'ours', evidence: [], from: reading, person: 'whether everything can be done with a screen reader'},
  {by: 'ours', evidence: [], from: looking, person: 'whether everything can be done with little sight and a magnifier'},
  {by: 'ours', evidence: [], from: ['1.4.1'], person: 'whether everything can be understood without colours'},
  {by: 'ours', evidence: ['media'], absent: 'Nothing is told by sound.'},
  {by: 'ours', evidence: ['media'], absent: 'Nothing is told by sound.'},
  {by: 'ours', evidence: ['devices'], absent: 'Nothing has to be spoken.'},
  {by: 'ours', evidence: [], from: moving, person: 'whether everything can be done with a switch or by voice'},
  {by: 'ours', evidence: [], from: moving, person: 'whether everything can be done with little reach and strength'},
];

const cognition: Omit<Criterion, 'num'> = {
  by: 'ours',
  evidence: [],
  from: understanding,
  person:
    'whether readers with limited language, cognition or learning understand it (docs/readability.md has measures)',
};

const numbered = (start: string, criteria: readonly Omit<Criterion, 'num'>[]): readonly Criterion[] =>
  criteria.map((criterion, index) => ({num: `${start}${index + 1}`, ...criterion}));

const documents = 'whether the documents tell all that helps, and are accessible';
const desk = 'whether help is given in a way that each person can use';

export const chapters: readonly Chapter[] = [
  {id: 'success_criteria_level_a', criteria: levelA},
  {id: 'success_criteria_level_aa', criteria: levelAA},
  {id: 'functional_performance_criteria', criteria: numbered('302.', [...uses, cognition])},
  {id: 'hardware', notes: 'The product is a script and HTML. It has no hardware.', criteria: []},
  {
    id: 'software',
    notes:
      'The product is web content; the tables of WCAG hold for it (E205.4). It is neither platform software nor an authoring tool.',
    criteria: [],
  },
  {
    id: 'support_documentation_and_services',
    criteria: [
      {num: '602.2', by: 'ours', evidence: [], person: documents},
      {num: '602.3', by: 'ours', evidence: [], person: documents},
      {num: '603.2', by: 'host', evidence: [], person: desk, host: 'Its own help desk; the project has none.'},
      {num: '603.3', by: 'host', evidence: [], person: desk, host: 'Its own help desk; the project has none.'},
    ],
  },
  {
    id: 'en_301_549_functional_performance',
    criteria: [
      ...numbered('4.2.', uses),
      {num: '4.2.9', by: 'ours', evidence: ['motion', 'media'], absent: 'Nothing flashes or moves.'},
      {num: '4.2.10', ...cognition},
      {
        num: '4.2.11',
        by: 'ours',
        evidence: ['requests'],
        person: 'whether everyone has the same privacy, however they read',
      },
    ],
  },
  {
    id: 'en_301_549_generic_requirements',
    notes:
      'The product is web content. It has no closed functionality (5.1), no parts to hold or press (5.5), and neither sets keys nor reads them as a device does (5.6 to 5.9).',
    criteria: [
      {num: '5.2', by: 'ours', evidence: [], person: 'whether each help can be turned on by those who need it'},
      {num: '5.3', by: 'ours', evidence: ['devices'], absent: 'Nothing identifies a reader.'},
      {
        num: '5.4',
        by: 'ours',
        evidence: ['roles', 'names', 'language'],
        person: 'whether prerendered pages keep all that assistive technology needs',
      },
    ],
  },
  {id: 'en_301_549_ict_with_two-way_voice', notes: 'Nobody speaks with anybody through the product.', criteria: []},
  {id: 'en_301_549_ict_with_video', notes: 'The product has no video.', criteria: []},
  {id: 'en_301_549_hardware', notes: 'The product is a script and HTML. It has no hardware.', criteria: []},
  {
    id: 'en_301_549_web',
    notes:
      'See the tables of WCAG 2.2: clauses 9.1 to 9.4 have the numbers of its criteria with a 9 before them, and ask for WCAG 2.1, which is part of 2.2.',
    criteria: [],
  },
  {id: 'en_301_549_non-web-documents', notes: 'The product is web content.', criteria: []},
  {id: 'en_301_549_software', notes: 'The product is web content.', criteria: []},
  {
    id: 'en_301_549_documentation_and_support_services',
    criteria: [
      {num: '12.1.1', by: 'ours', evidence: [], person: documents},
      {num: '12.1.2', by: 'ours', evidence: [], person: documents},
      {num: '12.2.2', by: 'host', evidence: [], person: desk, host: 'Its own help desk; the project has none.'},
      {num: '12.2.3', by: 'host', evidence: [], person: desk, host: 'Its own help desk; the project has none.'},
      {num: '12.2.4', by: 'host', evidence: [], person: desk, host: 'Its own help desk; the project has none.'},
    ],
  },
  {
    id: 'en_301_549_ict_providing_relay_or_emergency_service_access',
    notes: 'The product is no relay service, and links of telephone numbers are opened by the device.',
    criteria: [],
  },
];
