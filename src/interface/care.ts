import {msg} from '../content/message.ts';

/** Labels of the hospital's section on its care. */
export const care = {
  title: msg('Care at {hospital}', {id: 'care.title'}),
  offers: msg('What our team offers', {id: 'care.offers'}),
  locations: msg('Where to find us', {id: 'care.locations'}),
  recognition: msg('Recognition', {id: 'care.recognition'}),
};
