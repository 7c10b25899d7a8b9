/** The hospital's profile: a form made from its JSON Schema, and the same as JSON. The JSON is authoritative. */
import {all, find, make} from '../make.js';
import {fieldOf, isObject, parseProfile, resolved} from '../profile.js';
import {fieldsFor, labelOf} from './profile-fields.js';

/** Shown at once; the others are opened. */
const first = ['name', 'phone', 'appointment', 'emergency', 'careLine', 'url'];

export const profileView = ({change, now}) => {
  const [form, json] = [find('#profile-form'), find('#profile-json')];
  let drawn = '';

  json.addEventListener('input', () => change({profile: json.value}));

  const fieldsOf = fieldsFor({change, now});

  const draw = ({data}) => {
    const {properties} = data.hospitalSchema;
    const names = Object.keys(properties).filter((name) => name !== '$schema');
    const others = names.filter((name) => !first.includes(name));
    const open = new Set(all('details[open]', form).map(({dataset}) => dataset.name));
    const [legend] = form.children;
    form.replaceChildren(
      legend,
      ...first.flatMap((name) => fieldsOf(properties[name], name)),
      make(
        'details',
        {open: open.has('more'), attributes: {'data-name': 'more'}},
        make('summary', {}, now().tell('profile.more')),
        ...others.map((name) =>
          make(
            'details',
            {open: open.has(name), attributes: {'data-name': name}},
            make(
              'summary',
              {},
              labelOf(now().words, name, resolved(data.hospitalSchema, properties[name])),
              ' ',
              make('code', {}, name),
            ),
            ...fieldsOf(properties[name], name),
          ),
        ),
      ),
    );
  };

  /** Lists grow, so the form is drawn anew when the number of entries changes. */
  const shapeOf = ({state, words}) => {
    const value = Object(parseProfile(state.profile).value);
    const counts = ['offers', 'locations', 'recognition'].map((name) =>
      Array.isArray(value[name]) ? value[name].length : 0,
    );
    return `${words.code} ${counts}`;
  };

  const fill = ({state, tell}) => {
    for (const input of all('[data-path]', form)) {
      const value = fieldOf(state.profile, input.dataset.path);
      const isText = Object(value) !== value;
      const text = isText ? String(value ?? '') : '';
      input.disabled = !isText;
      input.title = isText ? '' : tell('profile.several');
      // Not while a person writes "38." on the way to 38.5.
      if (
        input.value !== text &&
        !(document.activeElement === input && Number(input.value.replace(',', '.')) === value)
      )
        input.value = text;
    }
  };

  const keepFocus = (act) => {
    const id = document.activeElement?.id;
    act();
    if (id?.startsWith('field-profile.') && document.activeElement?.id !== id) document.getElementById(id)?.focus();
  };

  return {
    show: (context) => {
      const {state} = context;
      if (json.value !== state.profile) json.value = state.profile;
      const {value = {}, mistake} = parseProfile(state.profile);
      // What is typed into the form has no place in any other value.
      const isBroken = mistake !== undefined || !isObject(value);
      form.disabled = isBroken;
      find('#profile-disabled').hidden = !isBroken;
      if (isBroken) return;
      keepFocus(() => {
        const shape = shapeOf(context);
        if (shape !== drawn) draw(context);
        drawn = shape;
        fill(context);
      });
    },
    result: ({problems}) => {
      const list = find('#profile-wrongs');
      const others = problems.filter(({at}) => at.startsWith('profile.') && !find(`[data-wrong="${CSS.escape(at)}"]`));
      list.replaceChildren(...others.map(({sentence}) => make('li', {}, sentence)));
      list.hidden = !others.length;
    },
  };
};
