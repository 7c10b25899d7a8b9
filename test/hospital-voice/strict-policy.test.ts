/** The profile, the hospital’s words and the language picker run under the strict policy. */
import {expect} from '@open-wc/testing';
import {english} from '../content/sections.ts';
import {openPage, settled, strictPolicy} from '../browser/pages.ts';
import {doctor, hospital, profileScript, shownIn} from './page.ts';

it('A hospital’s whole voice runs under the strict policy of the contract', async () => {
  const body = `${doctor.replace('><', ' hide="doctor.flu"><p slot="before">Our nurse line is open.</p><')}
    <all-language-picker remember></all-language-picker>`;
  const page = await openPage(profileScript(JSON.stringify(hospital)) + body, {policy: strictPolicy});
  await settled(page);
  expect(shownIn(page)).to.include(`Call ${hospital.name}: ${hospital.phone}`);
  expect(shownIn(page)).to.include(`From ${hospital.name}`).and.not.to.include(english['doctor.flu']);
  expect(page.record.violations).to.deep.equal([]);
  expect(page.record.console).to.deep.equal([]);
});
