import {msg} from '../../content/message.ts';
import type {Section} from '../../content/section.ts';
import {familySources, type FamilySourceKey} from './family-sources.ts';
import {bleeding, careLine, emergency, fever, noAnswer, urgentLabel} from './urgent-blocks.ts';

/** One message, the readers, when to call, and four points. */
export const keyPoints: Section<'key-points', FamilySourceKey> = {
  name: 'key-points',
  title: msg('What matters most', {id: 'key.title'}),
  references: familySources,
  blocks: [
    {
      kind: 'paragraph',
      message: msg(
        'Treatment for acute lymphocytic leukemia (ALL) helps most children and many adults. It most often starts soon.',
        {id: 'key.main'},
      ),
      cites: ['UK1', 'MLP', 'A8'],
    },
    {
      kind: 'paragraph',
      message: msg(
        'This is for people with ALL, their families and anyone who sees signs of it. It helps you know when to call, what to ask and who can help.',
        {id: 'key.purpose'},
      ),
      cites: [],
    },
    {
      kind: 'notice',
      urgency: 'urgent',
      label: urgentLabel,
      blocks: [careLine, {kind: 'list', items: [fever, bleeding, noAnswer]}, emergency],
    },
    {
      kind: 'list',
      items: [
        {
          term: msg('Ask now about having children later.', {id: 'key.fertility'}),
          message: msg('There are sometimes ways to plan for it, but most have to come before treatment.', {
            id: 'key.fertility.what',
          }),
          cites: ['NCI-FER', 'CHO'],
        },
        {
          term: msg('Know that it is no one’s fault.', {id: 'key.fault'}),
          message: msg('Nothing that you or your child did has caused it, and no one can catch it.', {
            id: 'key.fault.what',
          }),
          cites: ['TG-SB'],
        },
        {
          term: msg('Let others help.', {id: 'key.help'}),
          message: msg(
            'Bring your questions and worries to each visit. Your team can also help with feelings, school and costs.',
            {id: 'key.help.what'},
          ),
          cites: ['N2', 'NAO', 'A15'],
        },
        {
          term: msg('No diagnosis?', {id: 'key.worried'}),
          message: msg(
            'Most people with signs of ALL do not have leukemia. But see a doctor if a sign lasts or worries you.',
            {id: 'key.worried.what'},
          ),
          cites: ['N1'],
        },
      ],
    },
  ],
};
