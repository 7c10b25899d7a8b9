import {forbiddenIn} from './checks.js';
import {make} from './units.js';

/** Renderings that were wrong elsewhere, with the reason. */
export const fillForbidden = ({code, direction}) => {
  const list = document.querySelector('#forbidden');
  list.replaceChildren(
    ...forbiddenIn(code).map(([words, why]) =>
      make('li', {}, make('bdi', {lang: code, dir: direction}, words), `: ${why}`),
    ),
  );
  list.closest('details').hidden = !list.children.length;
};
