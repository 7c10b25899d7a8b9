import {msg} from '../../content/message.ts';

/** A label of several pictures. */
export const leukemiaCells = msg('Leukemia cells', {id: 'picture.leukemia-cells'});
