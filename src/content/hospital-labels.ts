/** The few words around what a hospital says itself, in the language of the section they stand in. */
import type {MsgFn} from '@lit/localize';

export interface HospitalLabels {
  readonly draft: string;
  readonly failed: string;
  readonly visit: string;
}

export const hospitalLabels = (msg: MsgFn): HospitalLabels => ({
  draft: msg('A machine translated our headings here. No person has checked them yet.', {
    id: 'hospital.draft',
    desc: 'Small print under a section of the hospital, in a language that no person has checked.',
  }),
  failed: msg('We could not load this list just now.', {
    id: 'hospital.failed',
    desc: 'Shown where a list of news or discussions could not be loaded. Calm.',
  }),
  visit: msg('Look on {site}', {
    id: 'hospital.visit',
    desc: 'A link to the website where the list can be read. {site} is its address, such as www.hospital.org.',
  }),
});
