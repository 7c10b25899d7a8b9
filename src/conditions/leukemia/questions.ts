import {msg} from '../../content/message.ts';
import type {Group, Section} from '../../content/section.ts';
import type {SourceKey} from './sources.ts';

const diagnosis: Group<SourceKey> = {
  kind: 'group',
  heading: msg('The diagnosis', {id: 'questions.diagnosis'}),
  blocks: [
    {
      kind: 'questions',
      items: [
        msg('Which type of ALL is it, and how sure are we?', {id: 'questions.type'}),
        msg('Which tests are still needed, and what will each one tell us?', {id: 'questions.tests'}),
        msg('Did the tests find the Philadelphia chromosome or other gene changes?', {id: 'questions.genes'}),
        msg('Has it reached the spinal fluid, the brain or other places?', {id: 'questions.spread'}),
        msg('Can you draw or show me what happens in the bone marrow?', {id: 'questions.show'}),
      ],
    },
  ],
};

const plan: Group<SourceKey> = {
  kind: 'group',
  heading: msg('The plan', {id: 'questions.plan'}),
  blocks: [
    {
      kind: 'questions',
      items: [
        msg('What is the goal of this treatment?', {id: 'questions.goal'}),
        msg('What happens in each phase, and how long is it?', {id: 'questions.phases'}),
        msg('Which parts are at home, and which are in the hospital?', {id: 'questions.where'}),
        msg('Is there a clinical trial that could fit?', {id: 'questions.trial'}),
        msg('Could this affect having children later, and what can we do before we start?', {
          id: 'questions.fertility',
        }),
        msg('What happens if we wait, or choose another plan?', {id: 'questions.wait'}),
        msg('How many people with ALL do you treat each year?', {id: 'questions.center'}),
      ],
    },
  ],
};

const days: Group<SourceKey> = {
  kind: 'group',
  heading: msg('Day to day', {id: 'questions.days'}),
  blocks: [
    {
      kind: 'questions',
      items: [
        msg('Which number do I call at 2 a.m., and for which signs?', {id: 'questions.night'}),
        msg('At which temperature should I call or come in?', {id: 'questions.temperature'}),
        msg('Are school, work, sports and travel all right?', {id: 'questions.school'}),
        msg('Which foods, pets, vaccines or medicines should we avoid for now?', {id: 'questions.avoid'}),
        msg('What help is there with costs, rides, school or feelings?', {id: 'questions.help'}),
        msg('Who will explain things in my language?', {id: 'questions.language'}),
      ],
    },
  ],
};

const after: Group<SourceKey> = {
  kind: 'group',
  heading: msg('After treatment', {id: 'questions.after'}),
  blocks: [
    {
      kind: 'questions',
      items: [
        msg('How will we know that it worked?', {id: 'questions.worked'}),
        msg('Which signs would mean that it is coming back?', {id: 'questions.back'}),
        msg('Which check-ups will we need, and for how many years?', {id: 'questions.check-ups'}),
        msg('Which late effects should we watch for?', {id: 'questions.late'}),
        msg('Can I have a written summary of the treatment?', {id: 'questions.summary'}),
        msg('Whom should my regular doctor talk to?', {id: 'questions.doctor'}),
      ],
    },
  ],
};

/** Questions to tick, to add to and to print. */
export const questions: Section<'questions', SourceKey> = {
  name: 'questions',
  title: msg('Questions to ask about acute lymphocytic leukemia (ALL)', {id: 'questions.title'}),
  blocks: [diagnosis, plan, days, after],
};
