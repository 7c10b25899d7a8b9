/** The hospital saves its profile once, for all its pages. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {settle} from '../browser/page-server.ts';
import {saveProfile} from './desk.ts';
import {authorsDesk, desk, publishClassic, site, visit, withoutScripts} from './hospital.ts';

describe('the profile of the hospital', () => {
  const doctor = '[all_widgets tag="all-when-to-see-doctor"][/all_widgets]';
  const name = 'Harbor </script><script>document.title = 1</script> Lane & "Sons"';
  const profile = JSON.stringify({name, phone: '555-0123', emergency: '911'});

  it('is shown in the sections, and never run', async () => {
    assert.match(await saveProfile(desk, site.address, profile), /saved/);
    const {page, said} = await visit(await publishClassic(doctor));
    await settle(page);
    const text = await page.$eval('all-when-to-see-doctor >>> section', ({textContent}) => textContent);
    assert.ok(text.includes('555-0123'), text);
    assert.notEqual(await page.title(), '1');
    assert.deepEqual(said, []);
    assert.deepEqual(
      JSON.parse(await page.$eval('script[data-all-hospital]', ({textContent}) => textContent)),
      JSON.parse(profile),
    );
  });

  it('says whom to call where scripts are off and nothing else is written', async () => {
    const {page} = await visit(await publishClassic(doctor), withoutScripts);
    const text = await page.$eval('all-when-to-see-doctor', ({textContent}) => textContent);
    assert.ok(text.startsWith(`${name}: 555-0123`), text);
  });

  it('keeps the old one where the new one is no JSON, in the browser and without it', async () => {
    const unchecked = {isChecked: false};
    assert.match(await saveProfile(desk, site.address, '{"name": "Harbor Lane",}'), /JSON/);
    assert.match(await saveProfile(desk, site.address, '{"name": "Harbor Lane",}', unchecked), /Syntax error.*old one/);
    assert.match(await saveProfile(desk, site.address, '["Harbor Lane"]', unchecked), /no object.*old one stays/);
    await desk.reload();
    assert.equal(await desk.$eval('textarea', ({value}) => value), profile);
  });

  it('is closed to those who do not run the site, and to forms that are not its own', async () => {
    const page = `${site.address}/wp-admin/options-general.php?page=all-widgets`;
    assert.equal((await authorsDesk.goto(page))?.status(), 403);
    const forged = await desk.evaluate(async () => {
      const body = new URLSearchParams({option_page: 'all_widgets', action: 'update', all_widgets_hospital: '{}'});
      return (await fetch('/wp-admin/options.php', {method: 'POST', body})).status;
    });
    assert.equal(forged, 403);
    await desk.goto(page);
    assert.equal(await desk.$eval('textarea', ({value}) => value), profile);
  });
});
