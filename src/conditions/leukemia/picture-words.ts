import {msg} from '../../content/message.ts';

/** A label of several pictures. */
export const leukemiaCells = msg('Leukemia cells', {id: 'picture.leukemia-cells'});

/** A sign, and a label beside the picture of a thermometer. */
export const feverSign = msg('Fever', {id: 'symptoms.fever'});
