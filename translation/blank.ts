import type {Unit} from '../tools/locales/unit.ts';
import {bare} from './characters.ts';

/** Whether a unit has no translation: no target, one without a character that can be seen, or the English, in any spelling. */
export const isBlank = ({source, target = ''}: Pick<Unit, 'source' | 'target'>): boolean => {
  const words = bare(target);
  return !words || words === bare(source);
};
