import {msg} from '../../content/message.ts';
import type {Country} from '../../content/help-blocks.ts';
import type {Group, Notice, Section} from '../../content/section.ts';
import {centralLine, contact} from './doctor-blocks.ts';
import {familySources, type FamilySourceKey} from './family-sources.ts';
import {count, lineAndPort, steroids} from './terms.ts';
import {bleeding, careLine, emergency, fever, noAnswer, urgentLabel} from './urgent-blocks.ts';

const urgent: Notice<FamilySourceKey> = {
  kind: 'notice',
  urgency: 'urgent',
  label: urgentLabel,
  blocks: [
    careLine,
    {
      kind: 'list',
      items: [
        fever,
        bleeding,
        contact,
        centralLine,
        {
          term: msg('Tubing that leaks or breaks', {id: 'living.break'}),
          message: msg('Clamp it between the break and the body, then call right away.', {id: 'living.break.what'}),
          cites: ['COG-T'],
        },
        noAnswer,
      ],
    },
    emergency,
  ],
};

const sideEffects: Group<FamilySourceKey> = {
  kind: 'group',
  heading: msg('Side effects, and what helps', {id: 'living.effects'}),
  blocks: [
    {
      kind: 'paragraph',
      message: msg(
        'Hardly anyone gets every side effect, and most go away once treatment ends. Tell your team early what bothers you, because there is help for much of it.',
        {id: 'living.effects.lead'},
      ),
      cites: ['BCUK-S', 'N1'],
    },
    {
      kind: 'list',
      items: [
        {
          term: steroids,
          message: msg(
            'They can make you or your child angry, sad, restless, sleepless or very hungry, and this goes away after they stop. Until then, keep the days calm and normal. Call if you or your child is confused, sees things that are not there, is very thirsty or pees much more. Never stop steroids on your own.',
            {id: 'living.steroids.what'},
          ),
          cites: ['TG-ST', 'MAC'],
        },
        {
          term: msg('Feeling sick', {id: 'living.sick'}),
          message: msg(
            'Small meals and small sips can help. Medicine for it is often taken even on good days. If it does not work, call, because another one may.',
            {id: 'living.sick.what'},
          ),
          cites: ['NCI-NAU'],
        },
        {
          term: msg('A sore mouth', {id: 'living.mouth'}),
          message: msg(
            'Use a very soft toothbrush, rinse as your team has shown you and choose soft, mild food. Call for sores or white spots, or if it is hard to eat or swallow.',
            {id: 'living.mouth.what'},
          ),
          cites: ['NCI-MTH'],
        },
        {
          term: msg('Hair', {id: 'living.hair'}),
          message: msg(
            'It often falls out in the first weeks, but it usually grows back in the months after treatment.',
            {
              id: 'living.hair.what',
            },
          ),
          cites: ['MAY-H'],
        },
        {
          term: msg('Being very tired', {id: 'living.tired'}),
          message: msg(
            'Rest alone does not fix it, but short walks and short naps can help. Do what matters most first, and let others help.',
            {id: 'living.tired.what'},
          ),
          cites: ['NCI-FAT'],
        },
        {
          term: msg('Nerves and bowels', {id: 'living.nerves'}),
          message: msg(
            'Tell your team about tingling, jaw or leg pain, a change in walking, belly pain or no poop for two days. Wear shoes and clear the floor, so that no one trips. Ask before any medicine for hard poop, and put none in the bottom.',
            {id: 'living.nerves.what'},
          ),
          cites: ['GOSH', 'NCI-CON'],
        },
      ],
    },
  ],
};

const infection: Group<FamilySourceKey> = {
  kind: 'group',
  heading: msg('Keeping infections and bleeding away', {id: 'living.infection'}),
  blocks: [
    {
      kind: 'list',
      items: [
        {
          term: msg('Hands', {id: 'living.hands'}),
          message: msg(
            'Everyone at home washes them before they eat, cook or touch a line, and after the toilet, pets or trash.',
            {id: 'living.hands.what'},
          ),
          cites: ['CDC'],
        },
        {
          term: msg('People', {id: 'living.people'}),
          message: msg(
            'Stay away from crowds and from people who are ill when blood counts are low. Ask your team when that is.',
            {id: 'living.people.what'},
          ),
          cites: ['CIN-C'],
        },
        {
          term: msg('Food', {id: 'living.food'}),
          message: msg(
            'Cook meat, fish and eggs well, heat deli meat until it steams, and wash fruit and vegetables. Leave out raw fish, raw sprouts, and milk, cheese or juice that is not pasteurized.',
            {id: 'living.food.what'},
          ),
          cites: ['MLP'],
        },
        {
          term: msg('Pets', {id: 'living.pets'}),
          message: msg(
            'A healthy indoor pet can usually stay, but ask your team. Avoid bites, scratches and licks on the mouth or on wounds, and let someone else clean up after it.',
            {id: 'living.pets.what'},
          ),
          cites: ['PCI-P'],
        },
        {
          term: msg('Vaccines and teeth', {id: 'living.vaccines'}),
          message: msg(
            'Ask your team before any vaccine, because live ones are not safe in treatment. Ask which ones your family should have, and ask before dental work, too.',
            {id: 'living.vaccines.what'},
          ),
          cites: ['DEX', 'CIN-C'],
        },
        {
          term: msg('Sun', {id: 'living.sun'}),
          message: msg('Skin may burn more easily, so use shade, a hat, clothes and sunscreen of SPF 30 or more.', {
            id: 'living.sun.what',
          }),
          cites: ['TG-SU'],
        },
        {
          term: msg('Low platelets', {id: 'living.platelets'}),
          message: msg(
            'Use a soft toothbrush and an electric razor, and skip contact sports. Ask before you take or give aspirin or ibuprofen.',
            {id: 'living.platelets.what'},
          ),
          cites: ['A7'],
        },
      ],
    },
  ],
};

const line: Group<FamilySourceKey> = {
  kind: 'group',
  heading: msg('Central line or port', {id: 'living.line'}),
  blocks: [
    {
      kind: 'paragraph',
      message: lineAndPort,
      cites: ['NCI-D1', 'CIN-P'],
    },
    {
      kind: 'slot',
      name: 'line',
      blocks: [
        {
          kind: 'paragraph',
          message: msg('Ask your team to show you how to care for it, and if you may shower, swim or play with it.', {
            id: 'living.line.care',
          }),
          cites: ['CIN-P'],
        },
      ],
    },
  ],
};

const family: Group<FamilySourceKey> = {
  kind: 'group',
  heading: msg('Family, school and work', {id: 'living.family'}),
  blocks: [
    {
      kind: 'list',
      items: [
        {
          term: msg('Telling your child', {id: 'living.child'}),
          message: msg(
            'Children usually sense that something is wrong, and they may imagine worse if they are told nothing. Use simple, true words. Say that no one caused it and no one can catch it.',
            {id: 'living.child.what'},
          ),
          cites: ['NCI-YP'],
        },
        {
          term: msg('Brothers and sisters', {id: 'living.siblings'}),
          message: msg(
            'They may feel scared, sad, jealous or guilty, and all of that is normal. It helps to keep their days as usual, to give them time alone with you and to say that it is not their fault.',
            {id: 'living.siblings.what'},
          ),
          cites: ['TG-SB'],
        },
        {
          term: msg('School', {id: 'living.school'}),
          message: msg(
            'Ask your team when it is safe, and tell the school what your child can and cannot do. The school should call you at once for a fever, bleeding, a problem with the line or chickenpox in class.',
            {id: 'living.school.what'},
          ),
          cites: ['ALSF-S', 'COG-T'],
        },
        {
          term: msg('Work', {id: 'living.work'}),
          message: msg('Ask a social worker about leave and about changes at work, for you or for the one who cares.', {
            id: 'living.work.what',
          }),
          cites: ['N2'],
        },
      ],
    },
  ],
};

const countries: readonly Country[] = [
  {
    country: 'US',
    lines: [
      {name: 'National Cancer Institute', phone: '1-800-422-6237'},
      {name: 'American Cancer Society', phone: '1-800-227-2345'},
      {name: 'Blood Cancer United', phone: '1-800-955-4572'},
      {name: '988 Suicide & Crisis Lifeline', phone: '988'},
    ],
  },
  {
    country: 'GB',
    lines: [
      {name: 'Blood Cancer UK', phone: '0808 2080 888'},
      {name: 'Leukaemia Care', phone: '08088 010 444'},
    ],
  },
  {country: 'AU', lines: [{name: 'Leukaemia Foundation', phone: '1800 620 420'}]},
];

const feelings: Group<FamilySourceKey> = {
  kind: 'group',
  heading: msg('Feelings, and who helps', {id: 'living.feelings'}),
  blocks: [
    {
      kind: 'paragraph',
      message: msg(
        'Shock, fear, anger and guilt are common, and they can change from hour to hour. Tell your team if sadness or worry does not ease, in you or in your child. When friends offer help, name one clear thing to do, such as cook a meal.',
        {id: 'living.feelings.what'},
      ),
      cites: ['NCI-TT', 'TG-ST', 'NAO'],
    },
    {
      kind: 'slot',
      name: 'support',
      blocks: [
        {
          kind: 'paragraph',
          message: msg(
            'Ask your hospital first, because social workers, psychologists and child-life staff can be part of your team.',
            {
              id: 'living.feelings.team',
            },
          ),
          cites: ['N2'],
        },
      ],
    },
    {
      kind: 'help-lines',
      lead: msg(
        'These help lines are each for one country. If anyone may come to harm right now, call the emergency number.',
        {id: 'living.lines'},
      ),
      countries,
    },
  ],
};

const costs: Group<FamilySourceKey> = {
  kind: 'group',
  heading: msg('Costs, rides and a place to stay', {id: 'living.costs'}),
  blocks: [
    {
      kind: 'slot',
      name: 'costs',
      blocks: [
        {
          kind: 'paragraph',
          message: msg(
            'Talk about costs early, with your doctor, a social worker or the billing office. Ask them about rides, meals and a place to stay, too.',
            {id: 'living.costs.what'},
          ),
          cites: ['A15'],
        },
      ],
    },
  ],
};

/** The days of treatment: what helps, what to watch for and who helps. */
export const livingWith: Section<'living-with', FamilySourceKey> = {
  name: 'living-with',
  title: msg('Living with leukemia during treatment', {id: 'living.title'}),
  terms: [count],
  references: familySources,
  pictures: [
    {
      name: 'port',
      after: 'living.line.what',
      message: msg(
        'A central line is a soft tube in a large vein near the heart, and a port is one that lies under the skin.',
        {id: 'picture.port'},
      ),
      cites: ['NCI-D1', 'CIN-P'],
      labels: [
        msg('Port', {id: 'picture.port.port'}),
        msg('Central line', {id: 'picture.port.line'}),
        msg('Large vein', {id: 'picture.port.vein'}),
      ],
    },
  ],
  blocks: [urgent, sideEffects, infection, line, family, feelings, costs],
};
