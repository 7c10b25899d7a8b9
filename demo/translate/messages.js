import {countsOf, isOpen, make, textOf, unitView} from './units.js';

/** A disclosure with a list of messages, which opens by itself when there is something to do in it. */
export const makeMessages = () => {
  const summary = make('summary');
  const list = make('ul', {className: 'units'});
  const box = make('details', {className: 'messages', hidden: true}, summary, list);
  let views = new Map();
  let code;
  let hadWork = false;
  return {
    box,
    /** Of the messages, only those that have changed are drawn anew. */
    show: (language, units, findings) => {
      const view = (unit) => {
        const own = findings.filter(({id}) => id === unit.id);
        const key = JSON.stringify([unit, own, language.code]);
        const before = views.get(unit.id);
        if (before?.key === key) return before;
        return {key, item: unitView(unit, own, language), isWork: isOpen(unit.state) || own.length > 0};
      };
      views = new Map(units.map((unit) => [unit.id, view(unit)]));
      const all = [...views.values()];
      replaceItems(
        list,
        all.map(({item}) => item),
      );
      summary.textContent = textOf(countsOf(units));
      box.hidden = !units.length;
      const hasWork = all.some(({isWork}) => isWork);
      if (code !== language.code || (hasWork && !hadWork)) box.open = hasWork;
      hadWork = hasWork;
      code = language.code;
    },
  };
};

/** Puts items into a list and leaves alone those that are in their place, with what a reader has selected there. */
const replaceItems = (list, items) => {
  if (list.children.length !== items.length) return list.replaceChildren(...items);
  items.forEach((item, index) => item === list.children[index] || list.children[index].replaceWith(item));
};
