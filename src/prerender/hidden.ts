/** Reads the option `hide`. */
import {hideable} from '../content/without.ts';
import {shorten} from '../report.ts';
import type {OnProblem} from './given.ts';
import type {Publication} from './publication.ts';

/** @param hide Ids of blocks in any section, separated by spaces or commas. */
export const readHidden = ({condition}: Publication, hide: string, onProblem: OnProblem): ReadonlySet<string> => {
  const hidden = new Set(hide.match(/[^\s,]+/g));
  const known = new Set(condition.sections.flatMap((placed) => ('section' in placed ? hideable(placed.section) : [])));
  const unknown = [...hidden].filter((id) => !known.has(id));
  if (unknown.length) onProblem(`No block of ours is called ${shorten(unknown)}; see dist/locales/es.json.`);
  return new Set([...hidden].filter((id) => known.has(id)));
};
