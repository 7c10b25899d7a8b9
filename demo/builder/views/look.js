/** The look: each property, with its contrast as it is typed, and the nearest colour that passes. */
import {hexOf, leastContrast, readColour} from '../colour.js';
import {contrasts, shown} from '../look.js';
import {all, find} from '../make.js';

export const lookView = ({change, now}) => {
  const form = find('#step-look');
  const inputs = all('input[name^="look."]', form);
  const set = (name, value) => change({look: {...now().state.look, [name]: value}});

  for (const input of inputs) input.addEventListener('input', () => set(input.name.slice(5), input.value));
  for (const picker of all('[data-picks]', form))
    picker.addEventListener('input', () => {
      const at = picker.dataset.picks;
      if (at.startsWith('look.')) void set(at.slice(5), picker.value);
      else void change({[at]: picker.value});
    });
  for (const button of all('[data-take]', form))
    button.addEventListener('click', () => {
      void set(button.dataset.take, button.value);
      find(`[id="field-look.${button.dataset.take}"]`, form).focus();
    });

  return {
    show: ({state, tell}) => {
      for (const input of inputs) {
        const value = state.look[input.name.slice(5)] ?? '';
        if (input.value !== value) input.value = value;
      }
      for (const picker of all('[data-picks]', form)) {
        const at = picker.dataset.picks;
        const colour = readColour(at.startsWith('look.') ? (state.look[at.slice(5)] ?? '') : state[at]);
        picker.value = colour ? hexOf(colour) : '#808080';
        picker.classList.toggle('unset', !colour);
      }
      const measured = contrasts(state);
      for (const place of all('[data-ratio]', form)) {
        const found = measured[place.dataset.ratio];
        place.hidden = !found;
        if (!found) continue;
        place.textContent = `${found.ratio < leastContrast ? '✗' : '✓'} ${tell('look.ratio', {ratio: shown(found.ratio)})}`;
        place.classList.toggle('bad', found.ratio < leastContrast);
      }
      for (const button of all('[data-take]', form)) {
        const nearest = measured[button.dataset.take]?.nearest;
        button.hidden = !nearest;
        button.value = nearest ?? '';
        button.textContent = nearest ? tell('look.take', {colour: nearest}) : '';
      }
    },
  };
};
