/** The hospital's profile: a form made from its JSON Schema, and the same as JSON. The text is what counts. */
import {all, find, make} from '../make.js';
import {fieldOf, parseProfile, resolved, withField} from '../profile.js';

/** Shown at once; the others are opened. */
const first = ['name', 'phone', 'appointment', 'emergency', 'careLine', 'url'];

export const profileView = ({change, now}) => {
  const [form, json] = [find('#profile-form'), find('#profile-json')];
  let drawn = '';

  json.addEventListener('input', () => change({profile: json.value}));

  const set = (path, value) => change({profile: withField(now().state.profile, path, value)});

  /** Words for a field: those of the builder's language, else the schema's own, which are English. */
  const label = (path, part) => {
    const {words} = now();
    const own = words[`field.${path.replace(/\[\d+\]/g, '[]')}`];
    const text = own ?? part.description?.replace(/\.$/, '') ?? path;
    return make('span', {lang: own ? words.code : 'en'}, text);
  };

  const named = (path, part, input, ...more) => {
    const id = `profile.${path}`;
    input.id = `field-${id}`;
    input.dataset.path = path;
    input.setAttribute('aria-describedby', `wrong-${id}`);
    return make(
      'div',
      {className: 'builder-field'},
      make('label', {htmlFor: input.id}, label(path, part), ' ', make('code', {}, path)),
      input,
      ...more,
      make('p', {className: 'builder-wrong', id: `wrong-${id}`, hidden: true, attributes: {'data-wrong': id}}),
    );
  };

  const textInput = (path, part) => {
    // The example of any text is that of no field in particular.
    const example = part.anyOf ? undefined : part.examples?.[0];
    const isNumber = ['number', 'integer'].includes(part.type);
    const input = make('input', {
      dir: 'auto',
      inputMode: isNumber ? 'decimal' : '',
      placeholder: example === undefined ? '' : String(example),
    });
    input.addEventListener('input', () => {
      const number = Number(input.value.replace(',', '.'));
      set(path, isNumber && input.value.trim() && Number.isFinite(number) ? number : input.value);
    });
    return input;
  };

  const menu = (options, act) => {
    const input = make('select', {}, ...options.map(([value, text]) => new Option(text, value)));
    input.addEventListener('change', () => act(input.value));
    return input;
  };

  const fieldsOf = (part, path) => {
    const {tell, data} = now();
    const schema = data.hospitalSchema;
    const whole = resolved(schema, part);
    if (whole.enum)
      return [
        named(
          path,
          whole,
          menu([['', tell('profile.unset')], ...whole.enum.map((value) => [value, value])], (value) =>
            set(path, value),
          ),
        ),
      ];
    if (whole.type === 'boolean') {
      const choices = [
        ['', 'unset'],
        ['true', 'yes'],
        ['false', 'no'],
      ].map(([value, id]) => [value, tell(`profile.${id}`)]);
      return [
        named(
          path,
          whole,
          menu(choices, (value) => set(path, value && value === 'true')),
        ),
      ];
    }
    if (whole.type === 'array') return [listOf(whole, path)];
    const forms = (whole.anyOf ?? [whole]).map((form) => resolved(schema, form)).filter(({properties}) => properties);
    if (forms.length) return [groupOf(forms, whole, path)];
    return [named(path, whole, textInput(path, whole))];
  };

  /** The fields of an object; of one with several forms, those of all. */
  const groupOf = (forms, part, path) => {
    const parts = Object.assign({}, ...forms.map(({properties}) => properties));
    const inner = Object.entries(parts).flatMap(([name, each]) => fieldsOf(each, `${path}.${name}`));
    const title = label(path, part);
    return make('fieldset', {}, make('legend', {}, title), ...inner);
  };

  /** The entries that are there, and one more. */
  const listOf = (part, path) => {
    const {state} = now();
    const given = fieldOf(state.profile, path);
    const count = Math.min(Array.isArray(given) ? given.length : 0, 20) + 1;
    const entries = Array.from({length: count}, (_, index) => fieldsOf(part.items, `${path}[${index}]`)).flat();
    return make('div', {className: 'builder-list'}, ...entries);
  };

  const draw = ({data}) => {
    const {properties} = data.hospitalSchema;
    const names = Object.keys(properties).filter((name) => name !== '$schema');
    const others = names.filter((name) => !first.includes(name));
    const open = new Set(all('details[open]', form).map(({dataset}) => dataset.name));
    const [legend] = form.children;
    form.replaceChildren(
      legend,
      ...first.flatMap((name) => fieldsOf(properties[name], name)),
      ...others.map((name) =>
        make(
          'details',
          {open: open.has(name), attributes: {'data-name': name}},
          make(
            'summary',
            {},
            label(name, resolved(data.hospitalSchema, properties[name])),
            ' ',
            make('code', {}, name),
          ),
          ...fieldsOf(properties[name], name),
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
      const isBroken = parseProfile(state.profile).mistake !== undefined;
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
