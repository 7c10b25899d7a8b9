/** The chosen sections, in their order: moved by dragging, or with buttons. */
import {all, find, make, tell as write} from '../make.js';
import {takesSource} from '../state.js';
import {titleOf} from './words.js';

export const sectionsView = ({change, now}) => {
  const [chosen, others] = [find('#chosen'), find('#others')];
  const said = find('#sections-said');
  let drawn = '';
  let dragged;

  const sectionAt = (tag) => now().data.sections.find((section) => section.tag === tag);
  const title = (tag) => titleOf(sectionAt(tag), now().words);

  /** Moves a section, and keeps the focus on the button that did it. */
  const move = (tag, by, button) => {
    const {sections} = now().state;
    const from = sections.indexOf(tag);
    const to = from + by;
    if (to < 0 || to >= sections.length) return;
    put(tag, to);
    find(`[data-tag="${tag}"] [data-do="${button}"]`, chosen)?.focus();
  };

  const put = (tag, to) => {
    const {state, tell} = now();
    const sections = state.sections.filter((each) => each !== tag);
    sections.splice(to, 0, tag);
    void change({sections});
    write(said, tell('sections.moved', {title: title(tag), place: to + 1, count: sections.length}));
  };

  const remove = (tag) => {
    const {state, tell} = now();
    const index = state.sections.indexOf(tag);
    const sections = state.sections.filter((each) => each !== tag);
    const sentence = tell('sections.removed', {title: title(tag)});
    void change({sections});
    write(said, sentence);
    const next = sections[Math.min(index, sections.length - 1)];
    (next ? find(`[data-tag="${next}"] [data-do="remove"]`, chosen) : find('#others-box summary')).focus();
  };

  const add = (tag) => {
    const {state, tell} = now();
    void change({sections: [...state.sections, tag]});
    write(said, tell('sections.added', {title: title(tag)}));
    find('#others button')?.focus();
  };

  const button = (name, tag, mark, act, disabled = false) => {
    const label = now().tell(`sections.${name}`, {title: title(tag)});
    const element = make(
      'button',
      {type: 'button', attributes: {'data-do': name, 'aria-label': label, 'aria-disabled': disabled && 'true'}},
      make('span', {attributes: {'aria-hidden': 'true'}}, mark),
    );
    element.addEventListener('click', act);
    return element;
  };

  const row = (tag, index, {state, tell}) => {
    const last = state.sections.length - 1;
    const item = make(
      'li',
      {draggable: true, attributes: {'data-tag': tag}},
      make('span', {className: 'builder-grip', attributes: {'aria-hidden': 'true'}}, '⠿'),
      make('span', {className: 'builder-name'}, title(tag), ' ', make('code', {}, tag)),
      button('up', tag, '↑', () => move(tag, -1, 'up'), index === 0),
      button('down', tag, '↓', () => move(tag, 1, 'down'), index === last),
      button('remove', tag, '✕', () => remove(tag)),
    );
    if (takesSource(sectionAt(tag))) item.append(sourceField(tag, state, tell));
    item.addEventListener('dragstart', (event) => {
      dragged = tag;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', tag);
    });
    item.addEventListener('dragover', (event) => {
      if (dragged) event.preventDefault();
    });
    item.addEventListener('drop', (event) => {
      event.preventDefault();
      if (dragged && dragged !== tag) put(dragged, now().state.sections.indexOf(tag));
    });
    item.addEventListener('dragend', () => (dragged = undefined));
    return item;
  };

  const sourceField = (tag, state, tell) => {
    const at = `source.${tag}`;
    const input = make('input', {
      id: `field-${at}`,
      value: state.sources[tag] ?? '',
      dir: 'ltr',
      attributes: {'aria-describedby': `wrong-${at}`, 'data-source': tag},
    });
    input.addEventListener('input', () => change({sources: {...now().state.sources, [tag]: input.value}}));
    return make(
      'div',
      {className: 'builder-field'},
      make('label', {htmlFor: input.id}, tell('sections.source')),
      input,
      make('p', {className: 'builder-wrong', id: `wrong-${at}`, hidden: true, attributes: {'data-wrong': at}}),
    );
  };

  const group = ([name, sections], tell) =>
    make(
      'div',
      {},
      make('h3', {}, name),
      make(
        'ul',
        {},
        ...sections.map(({tag}) => {
          const adding = make(
            'button',
            {type: 'button', attributes: {'aria-label': tell('sections.add', {title: title(tag)})}},
            '+ ',
            title(tag),
          );
          adding.addEventListener('click', () => add(tag));
          return make('li', {}, adding);
        }),
      ),
    );

  return {
    show: (context) => {
      const {state, data, words, tell} = context;
      for (const input of all('[data-source]', chosen)) {
        const source = state.sources[input.dataset.source] ?? '';
        if (input.value !== source) input.value = source;
      }
      const key = `${words.code} ${state.sections.join(' ')}`;
      if (key === drawn) return;
      drawn = key;
      chosen.replaceChildren(...state.sections.map((tag, index) => row(tag, index, context)));
      find('#chosen-none').hidden = state.sections.length > 0;
      const left = data.sections.filter(({tag}) => !state.sections.includes(tag));
      const groups = new Map();
      for (const section of left) {
        const name = nameOfGroup(section.group, data, words);
        groups.set(name, [...(groups.get(name) ?? []), section]);
      }
      others.replaceChildren(...[...groups].map((each) => group(each, tell)));
    },
  };
};

const nameOfGroup = (id, {groups}, words) => groups[id]?.[words.code] ?? groups[id]?.en ?? words['sections.other'];
