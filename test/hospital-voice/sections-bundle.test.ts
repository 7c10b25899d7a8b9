/** The bundle of the sections alone takes the hospital’s profile, words and translations like the whole bundle. */
import {expect} from '@open-wc/testing';
import {leukemiaSections, ownSections} from '../../src/conditions/leukemia/own-sections.ts';
import {fetchLocale, loadBundle, sampleCodes, sectionOf} from '../browser/pages.ts';
import {bundleOf, errorsIn, fill, find, hospital, openHospital, shownIn, wordsIn} from './page.ts';

const {elements, locales} = await loadBundle();
const spanish = await fetchLocale('es');
const tags = ownSections.map(({section}) => `${leukemiaSections.prefix}-${section.name}`);

describe('the bundle of the sections alone', () => {
  const bundle = '/dist/all-sections.js';

  it('defines the nine sections, and no other tag', async () => {
    const page = await openHospital('', undefined, {bundle});
    const defined = Object.keys(elements).filter((tag) => page.window.customElements.get(tag));
    expect(defined).to.deep.equal(tags);
    expect(defined).to.have.length(9);
  });

  it('exports what the other does, as far as it concerns sections', async () => {
    const exported = bundleOf(await openHospital('', undefined, {bundle}));
    expect(Object.keys(exported).sort()).to.deep.equal([
      'addLocale',
      'defineElements',
      'elements',
      'locales',
      'version',
    ]);
    expect(Object.keys(exported.elements)).to.deep.equal(tags);
    expect(exported.version).to.match(/^\d+\.\d+\.\d+$/);
    expect(exported.locales).to.deep.equal(locales);
  });

  it('defines a second set of names', async () => {
    const page = await openHospital('', undefined, {bundle});
    bundleOf(page).defineElements({suffix: 'v2'});
    for (const tag of tags) expect(page.window.customElements.get(`${tag}-v2`)).to.be.a('function');
  });

  for (const code of sampleCodes)
    it(`takes a profile, the hospital’s words and what it hides, in ${code}`, async () => {
      const words = await wordsIn(code);
      const body = `<all-when-to-see-doctor hide="doctor.flu"><p slot="after">Parking is free.</p></all-when-to-see-doctor>`;
      const page = await openHospital(body, hospital, {bundle, lang: code});
      const text = shownIn(page);
      expect(text).to.include(fill(words['doctor.call'], {hospital: hospital.name, phone: hospital.phone}));
      expect(text).to.include(fill(words['label.theirs'], {hospital: hospital.name}));
      expect(text).to.include(fill(words['label.edited'], {hospital: hospital.name}));
      expect(text).not.to.include(words['doctor.flu']);
      expect(page.record.console).to.deep.equal([]);
    });

  for (const [what, isLate] of [
    ['in the page', false],
    ['by script', true],
  ] as const)
    it(`takes the whole published Spanish ${what} without complaint, and as the hospital’s`, async () => {
      const head = `<script type="application/json" data-all-locale="es">${JSON.stringify(spanish)}</script>`;
      const page = await openHospital('<all-causes></all-causes>', undefined, {
        bundle,
        lang: isLate ? 'en' : 'es',
        head: isLate ? '' : head,
      });
      if (isLate) {
        bundleOf(page).addLocale('es', spanish);
        const shown = page.next('all-language');
        page.document.documentElement.lang = 'es';
        await shown;
      }
      expect(sectionOf(find(page, 'all-causes')).lang).to.equal('es');
      expect(shownIn(page, 'all-causes')).to.include(fill(spanish.messages['label.edited'], {hospital: 'A page'}));
      expect(page.record.console).to.deep.equal([]);
      expect(errorsIn(page)).to.deep.equal([]);
    });

  it('names a message that no section has', async () => {
    const page = await openHospital('', undefined, {bundle});
    bundleOf(page).addLocale('es', {messages: {'causes.nothing': 'x', 'page.title': 'x'}});
    expect(page.record.console).to.deep.equal([
      'all-widgets: Locale "es" is used without wrong parts: messages.causes.nothing; see dist/locales/es.json.',
    ]);
  });
});
