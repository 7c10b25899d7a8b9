import {msg} from '../../content/message.ts';
import type {Group, Section} from '../../content/section.ts';
import {feverSign} from './picture-words.ts';
import type {SourceKey} from './sources.ts';
import {leukemia} from './terms.ts';
import {centralLine, contact, emergencyRoom} from './doctor-blocks.ts';

/** For everyone, with or without a diagnosis. */
const now: Group<SourceKey> = {
  kind: 'group',
  heading: msg('Emergency: call now', {id: 'doctor.now.heading'}),
  blocks: [
    {
      kind: 'list',
      items: [
        {
          term: msg('Trouble breathing', {id: 'doctor.breath'}),
          message: msg(
            'Call if you or your child gasps, chokes, cannot get words out or finds it hard to breathe at rest. In a small child, grunting or a belly that pulls in under the ribs is an emergency, too.',
            {id: 'doctor.breath.what'},
          ),
          cites: ['NHS-SOB', 'N9'],
        },
        {
          term: msg('Lips or skin that turn blue, gray or very pale', {id: 'doctor.lips'}),
          message: msg('Call at once. On black or brown skin the change is seen best on the palms of the hands.', {
            id: 'doctor.lips.what',
          }),
          cites: ['NHS-SOB'],
        },
        {
          term: msg('Sudden swelling of the face, neck or arms', {id: 'doctor.swelling'}),
          message: msg('Call at once, because in a child this can block the windpipe.', {
            id: 'doctor.swelling.what',
          }),
          cites: ['N9'],
        },
        {
          term: msg('A seizure (fit)', {id: 'doctor.seizure'}),
          message: msg(
            'Call if it is the first one, if it lasts more than five minutes, or if the person has trouble breathing or waking up after it.',
            {id: 'doctor.seizure.what'},
          ),
          cites: ['CDC-Z'],
        },
        {
          term: msg('Sudden confusion, or being very hard to wake', {id: 'doctor.brain'}),
          message: msg(
            'Call at once. In treatment, also call for a sudden, very bad headache or new trouble seeing, because it can mean bleeding inside the head. That is rare, but it needs help fast.',
            {id: 'doctor.brain.what'},
          ),
          cites: ['NHS-SOB', 'N7'],
        },
        {
          term: msg('Bleeding that is heavy or will not stop', {id: 'doctor.bleeding'}),
          message: msg(
            'Press firmly with a clean cloth and keep pressing. Call if it still bleeds after 15 minutes. Call sooner if it is heavy or makes you weak, dizzy or short of breath.',
            {id: 'doctor.bleeding.what'},
          ),
          cites: ['NCI-BLD', 'NHS-NOS'],
        },
      ],
    },
  ],
};

/** For people in treatment: a fever, step by step. */
const fever: Group<SourceKey> = {
  kind: 'group',
  heading: msg('In treatment: call right away, day or night', {id: 'doctor.right-away.heading'}),
  blocks: [
    {
      kind: 'paragraph',
      message: msg(
        'This is for everyone in treatment, and for as long as blood counts can be low or a central line is in. A fever may be the only sign of an infection. An infection can quickly put your life in danger.',
        {id: 'doctor.right-away'},
      ),
      cites: ['O1', 'CDC', 'NCI-INF'],
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        {
          term: msg('Take the temperature.', {id: 'doctor.measure'}),
          message: msg(
            'Do it each time you or your child feels warm, has chills or does not feel well. Measure in the mouth or as your team has shown you. Never measure in the bottom, because that can cause bleeding or infection. Under the arm the number comes out lower, so ask your team from which number to call.',
            {id: 'doctor.measure.what'},
          ),
          instead: {
            routes: {
              mouth: msg(
                'Do it each time you or your child feels warm, has chills or does not feel well, and measure in the mouth. Never measure in the bottom, because that can cause bleeding or infection.',
                {id: 'doctor.measure.mouth'},
              ),
              ear: msg(
                'Do it each time you or your child feels warm, has chills or does not feel well, and measure in the ear. Never measure in the bottom, because that can cause bleeding or infection.',
                {id: 'doctor.measure.ear'},
              ),
              armpit: msg(
                'Do it each time you or your child feels warm, has chills or does not feel well, and measure under the arm. Never measure in the bottom, because that can cause bleeding or infection.',
                {id: 'doctor.measure.armpit'},
              ),
              forehead: msg(
                'Do it each time you or your child feels warm, has chills or does not feel well, and measure on the forehead. Never measure in the bottom, because that can cause bleeding or infection.',
                {id: 'doctor.measure.forehead'},
              ),
            },
          },
          cites: ['CDC-F', 'NCI-BLD', 'SJ-FV', 'A6b'],
        },
        {
          term: msg('Call for a fever.', {id: 'doctor.fever'}),
          message: msg('Call right away, day or night, for {fever} or more. Do not wait for morning.', {
            id: 'doctor.fever.what',
          }),
          instead: {
            twoPart: msg(
              'Call right away, day or night, for {once} or more even once, or for {lasting} or more that lasts {minutes} minutes. Do not wait for morning.',
              {id: 'doctor.fever.rule'},
            ),
          },
          limit: 'fever',
          cites: ['O1', 'CDC-F'],
        },
        {
          term: msg('Call without a fever, too.', {id: 'doctor.chills'}),
          message: msg(
            'Call for shaking chills, or if you or your child just feels very ill. Steroids and medicines for fever can hide the signs of an infection.',
            {id: 'doctor.chills.what'},
          ),
          cites: ['CDC', 'NCI-INF', 'DEX', 'SB'],
        },
        {
          term: msg('Do not take or give medicine for fever first.', {id: 'doctor.medicine'}),
          message: msg(
            'Acetaminophen (paracetamol) and ibuprofen can hide a fever. Wait until your team says that you may take or give them. Ask about aspirin and every other medicine, too.',
            {id: 'doctor.medicine.what'},
          ),
          cites: ['NCI-INF', 'SB'],
        },
        {
          term: msg('Say what you measured.', {id: 'doctor.say'}),
          message: msg(
            'On the phone, say the exact temperature and how you took it. Say that you or your child is in treatment for leukemia.',
            {id: 'doctor.say.what'},
          ),
          cites: ['A6b', 'CDC-F'],
        },
        {
          term: msg('If no one answers, go.', {id: 'doctor.no-answer'}),
          message: msg('Go to the nearest emergency room, and do not wait for the clinic to open.', {
            id: 'doctor.no-answer.what',
          }),
          cites: ['SB', 'CDC-F'],
        },
      ],
    },
    emergencyRoom,
  ],
};

/** For people in treatment: all other urgent problems. */
const rightAway: Group<SourceKey> = {
  kind: 'group',
  heading: msg('In treatment: call right away for these, too', {id: 'doctor.also.heading'}),
  blocks: [
    {
      kind: 'list',
      items: [
        {
          term: msg('More signs of an infection', {id: 'doctor.infection'}),
          message: msg(
            'Call for a new cough, a sore throat, new mouth sores, a stiff neck, burning when you pee, loose poop or throwing up.',
            {id: 'doctor.infection.what'},
          ),
          cites: ['NCI-INF'],
        },
        centralLine,
        contact,
        {
          term: msg('Bleeding that goes on', {id: 'doctor.press'}),
          message: msg(
            'Press firmly for about five minutes before you look. For a nosebleed, sit up, lean forward and pinch the soft part of the nose. If it has not stopped by then, keep pressing and call.',
            {id: 'doctor.press.what'},
          ),
          cites: ['NCI-BLD', 'HUN-B', 'NHS-NOS', 'AO'],
        },
        {
          term: msg('Bleeding that does not show at first', {id: 'doctor.hidden-bleeding'}),
          message: msg(
            'Call for black or bloody poop (stool) or for red, pink or brown pee (urine). Call, too, for a much heavier period, for blood when you throw up or for what looks like coffee grounds in it.',
            {id: 'doctor.platelets'},
          ),
          cites: ['N7'],
        },
        {
          term: msg('A fall or an injury', {id: 'doctor.fall'}),
          message: msg('Call your care team, even if nothing seems wrong at first.', {
            id: 'doctor.fall.what',
          }),
          cites: ['HUN-B'],
        },
        {
          term: msg('Pain in the chest, or a leg that is sore, red or swollen', {id: 'doctor.clot'}),
          message: msg('Call, because it can be a blood clot, which is a possible side effect of treatment.', {
            id: 'doctor.clot.what',
          }),
          cites: ['BCUK-S'],
        },
      ],
    },
  ],
};

/** For people without a diagnosis: urgent problems. */
const today: Group<SourceKey> = {
  kind: 'group',
  heading: msg('No diagnosis: call a doctor today', {id: 'doctor.today.heading'}),
  blocks: [
    {
      kind: 'paragraph',
      message: msg(
        'These signs are very seldom due to leukemia, but a doctor should hear of them the same day, to find the cause. In treatment, call your care team about them.',
        {id: 'doctor.today'},
      ),
      cites: ['NHS-ALL', 'N7'],
    },
    {
      kind: 'list',
      items: [
        {
          term: msg('Bruises or bleeding for no clear reason', {id: 'doctor.bruises'}),
          message: msg(
            'Call if there are many, if they are in odd places or if no one knows their cause. On black or brown skin, a new bruise can be hard to see. Later it looks darker than the skin around it.',
            {id: 'doctor.bruises.what'},
          ),
          cites: ['N7', 'LC-B', 'HA'],
        },
        {
          term: msg('Tiny spots in the skin that do not fade', {id: 'doctor.spots'}),
          message: msg(
            'They are flat, as small as a pinhead and dark red or purple. On black or brown skin they look purple or darker. Press a clear glass on them, and call if they stay.',
            {id: 'doctor.spots.what'},
          ),
          cites: ['N2', 'HA'],
        },
        {
          term: msg('More out of breath than usual', {id: 'doctor.winded'}),
          message: msg(
            'Call if you or your child gets out of breath on stairs or at play. If it is hard to breathe at rest, call the emergency number.',
            {id: 'doctor.winded.what'},
          ),
          cites: ['NHS-SOB'],
        },
        {
          term: msg('Paleness that is new, or getting worse fast', {id: 'doctor.worse'}),
          message: msg(
            'Call if you or your child gets paler or feels worse from day to day. In any skin color, the inside of the lower eyelid should be red, not pale. On black or brown skin, look at the palms, lips, gums or nail beds, too.',
            {id: 'doctor.worse.what'},
          ),
          cites: ['HA', 'NHS-ALL'],
        },
      ],
    },
  ],
};

/** For people without a diagnosis: problems that are not urgent. */
const soon: Group<SourceKey> = {
  kind: 'group',
  heading: msg('No diagnosis: make an appointment', {id: 'doctor.soon.heading'}),
  blocks: [
    {
      kind: 'paragraph',
      message: msg(
        'Does a sign last and worry you? Make an appointment with your doctor or your child’s doctor. Most likely it is not leukemia, but only tests can tell.',
        {id: 'doctor.lasting'},
      ),
      cites: ['N1'],
    },
    {
      kind: 'paragraph',
      message: msg(
        'It can feel like the flu at first, but most people with the flu are well again in less than two weeks. See a doctor if you or your child is not, or if it gets worse.',
        {id: 'doctor.flu'},
      ),
      cites: ['N1', 'SCD'],
    },
  ],
};

/**
 * Four steps, each titled with the time to act: for everyone, for people in treatment, and for people without a
 * diagnosis.
 */
export const whenToSeeDoctor: Section<'when-to-see-doctor', SourceKey> = {
  name: 'when-to-see-doctor',
  title: msg('When to see a doctor', {id: 'doctor.title'}),
  terms: [leukemia],
  pictures: [
    {
      name: 'fever',
      after: 'doctor.right-away.heading',
      message: msg('In treatment, call your care team for {fever} or more, right away, day or night.', {
        id: 'picture.fever',
      }),
      cites: ['O1', 'CDC-F'],
      limit: 'fever',
      instead: {
        twoPart: msg(
          'In treatment, call your care team right away, day or night, for {once} or more even once, or for {lasting} or more that lasts {minutes} minutes.',
          {id: 'picture.fever.rule'},
        ),
      },
      labels: [feverSign, 'doctor.right-away.heading'],
    },
  ],
  blocks: [
    {
      kind: 'notice',
      urgency: 'urgent',
      label: msg('Urgent: get help right away', {id: 'doctor.urgent.label'}),
      blocks: [
        {
          kind: 'call',
          line: 'careLine',
          call: msg('In treatment? Call your care team, day or night: {phone}', {id: 'doctor.care-line'}),
          otherwise: msg(
            'In treatment? Call your care team, day or night, at the number they gave you for nights and weekends.',
            {id: 'doctor.care-line.none'},
          ),
        },
        {
          kind: 'call',
          line: 'emergency',
          call: msg('In an emergency, call {phone}', {id: 'doctor.emergency'}),
          otherwise: msg('In an emergency, call your local emergency number.', {id: 'doctor.emergency.none'}),
        },
        now,
        fever,
        rightAway,
      ],
    },
    today,
    soon,
    {
      kind: 'contact',
      call: msg('Call {hospital}: {phone}', {id: 'doctor.call'}),
      appointment: msg('Ask for an appointment', {id: 'doctor.appointment'}),
    },
  ],
};
