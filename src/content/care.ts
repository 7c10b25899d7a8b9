import type {MsgFn} from '@lit/localize';

/** Words around the hospital's own on its care. */
export const care = (msg: MsgFn) => ({
  title: msg('Care at {hospital}', {id: 'care.title', desc: 'Heading. {hospital} is the name of the hospital.'}),
  offers: msg('What our team offers', {id: 'care.offers', desc: 'Heading above a list of the hospital.'}),
  locations: msg('Where to find us', {id: 'care.locations', desc: 'Heading above the addresses of the hospital.'}),
  recognition: msg('Recognition', {
    id: 'care.recognition',
    desc: 'Heading above what others have recognized the hospital for, each with the year and by whom.',
  }),
});
