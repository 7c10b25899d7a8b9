/** The modules that bundlers take, each as a file of its own: some hundreds of requests a page. */
import {expect} from '@open-wc/testing';
import {openPage, sectionOf, settled} from '../browser/pages.ts';

it('The modules beside the bundle register nothing, and their entry registers all', async () => {
  const page = await openPage('<all-causes lang="es"></all-causes>', {
    head: `<script type="module">import '/dist/modules/elements/causes.js';import '/dist/modules/define.js';</script>`,
  });
  expect(page.window.customElements.get('all-causes')).to.equal(undefined);
  const whole = await openPage('<all-causes lang="es"></all-causes>', {bundle: '/dist/modules/index.js'});
  const [element] = await settled(whole);
  expect(sectionOf(element!).lang).to.equal('es');
});
