import {data, linksIn, profile, telephone} from '../hospital.ts';
import {quote, throwAny} from '../sentences.ts';
import type {Visit} from '../visit.ts';
import {readSection} from './words.ts';

const urgent = [telephone(profile.careLine), telephone(profile.emergency)];

const expected: Readonly<Record<string, readonly string[]>> = {
  'all-when-to-see-doctor': [...urgent, telephone(profile.phone), profile.appointment],
  'all-treatment': urgent,
  ...Object.fromEntries(Object.entries(data).map(([tag, given]) => [tag, linksIn(given)])),
};

/** Each telephone number and each address that the hospital gives is a link, where it belongs. */
export const linksNumbersAndAddresses = async (visit: Visit): Promise<void> => {
  const faults: string[] = [];
  for (const [tag, addresses] of Object.entries(expected)) {
    const {links, text} = await readSection(visit, tag);
    const missing = addresses.filter((address) => !links.includes(address));
    const found = addresses.filter((address) => links.includes(address));
    if (missing.length)
      faults.push(
        `Expected <${tag}> to link ${missing.join(', ')}, but of the hospital's it links ${found.join(', ') || 'none'}, and it says ${quote(text)}.`,
      );
  }
  throwAny(faults);
};
