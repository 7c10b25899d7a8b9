import {editorView} from './editor.js';
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
    /** Shows a message; where it can be edited, puts the cursor into it. */
    open: (id) => {
      const item = views.get(id)?.item;
      if (!item) return;
      box.open = true;
      const area = item.querySelector('textarea');
      // The field, and not the message, which is higher than what a phone shows above its keyboard.
      (area ?? item).scrollIntoView({block: 'center'});
      area?.focus({preventScroll: true});
    },
    /**
     * Of the messages, only those that have changed are drawn anew.
     * @param desk How to change them; undefined where they are only shown.
     */
    show: (language, units, findings, desk) => {
      const view = (unit) => {
        const own = findings.filter(({id}) => id === unit.id);
        const key = JSON.stringify([unit, own, language.code, Boolean(desk)]);
        const before = views.get(unit.id);
        if (before?.key === key) return before;
        const isWork = isOpen(unit.state) || own.length > 0;
        if (!desk) return {key, item: unitView(unit, own, language), isWork};
        const isSame = before?.desk === desk && code === language.code;
        if (isSame) before.refresh(unit, own);
        return {
          key,
          desk,
          isWork,
          ...(isSame ? {item: before.item, refresh: before.refresh} : editorView(unit, own, language, desk)),
        };
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

/** Puts items into a list and leaves alone those that are in their place, so that a selection in them stays. */
const replaceItems = (list, items) => {
  if (list.children.length !== items.length) return list.replaceChildren(...items);
  items.forEach((item, index) => item === list.children[index] || list.children[index].replaceWith(item));
};
