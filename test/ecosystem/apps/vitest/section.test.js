import 'all-widgets';
import {expect, test} from 'vitest';

test('a section is in Spanish', async () => {
  document.body.innerHTML = '<all-when-to-see-doctor lang="es"></all-when-to-see-doctor>';
  const section = document.querySelector('all-when-to-see-doctor');
  await section.ready;
  expect(section.shown.lang).toBe('es');
  expect(section.shadowRoot.querySelector('[part="heading"]').textContent).toContain('Cuándo ir al médico');
});
