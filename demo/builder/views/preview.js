/** The preview: the live elements in a page of their own, under the strict policy. */
import {all, find} from '../make.js';
import {parseProfile} from '../profile.js';

/** Pixels; as in builder.css. */
const deskWidth = 1080;

export const previewView = (folder) => () => {
  const [frame, screen] = [find('#preview'), find('#screen')];
  let wanted;

  const send = () => {
    if (wanted) frame.contentWindow?.postMessage(wanted, location.origin);
  };
  // It says so when it is ready to listen.
  addEventListener('message', ({source, origin, data}) => {
    if (source === frame.contentWindow && origin === location.origin && data === 'all-widgets preview') send();
  });
  for (const input of all('[name="width"]'))
    input.addEventListener('change', () => {
      screen.dataset.width = input.value;
    });
  new ResizeObserver(() => screen.style.setProperty('--builder-scale', String(screen.clientWidth / deskWidth))).observe(
    screen,
  );
  frame.src = new URL('preview.html', folder).href;

  return {
    result: ({problems}, {state, data}) => {
      const isReady = !problems.length;
      screen.hidden = !isReady;
      find('#preview-none').hidden = isReady;
      if (!isReady) return;
      const lang = state.languages[0];
      wanted = {
        lang,
        dir: data.locales[lang].direction,
        menu: state.menu && !['html', 'frame'].includes(state.host),
        level: state.level,
        sections: state.sections,
        // Nothing is fetched from the hospital's site here.
        hospital: parseProfile(state.profile).value ?? null,
        look: {...state.look},
        background: state.background,
        ink: state.ink,
      };
      send();
    },
  };
};
