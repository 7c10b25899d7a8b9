/** Fields of the hospital's profile, made from its JSON Schema. */
import {make} from '../make.js';
import {fieldOf, resolved, withField} from '../profile.js';

/** A list shows so many entries; more are changed in the JSON. */
const mostEntries = 20;

/** Words for a field: those of the builder's language, else the schema's own, which are English. */
export const labelOf = (words, path, part) => {
  const own = words[`field.${path.replace(/\[\d+\]/g, '[]')}`];
  const text = own ?? part.description?.replace(/\.$/, '') ?? path;
  return make('span', {lang: own ? words.code : 'en'}, text);
};

/** @returns A function that makes the fields of one part of the schema, at its path in the profile. */
export const fieldsFor = ({change, now}) => {
  const set = (path, value, isTyping) => change({profile: withField(now().state.profile, path, value, isTyping)});

  const named = (path, part, input, ...more) => {
    const id = `profile.${path}`;
    input.id = `field-${id}`;
    input.dataset.path = path;
    input.setAttribute('aria-describedby', `wrong-${id}`);
    return make(
      'div',
      {className: 'builder-field'},
      make('label', {htmlFor: input.id}, labelOf(now().words, path, part), ' ', make('code', {}, path)),
      input,
      ...more,
      make('p', {className: 'builder-wrong', id: `wrong-${id}`, hidden: true, attributes: {'data-wrong': id}}),
    );
  };

  const textInput = (path, part) => {
    const forms = [part, ...(part.anyOf ?? [])].map(({type}) => type);
    // The example of a text in several languages is that of no field in particular.
    const example = forms.includes('object') ? undefined : part.examples?.[0];
    const isNumber = forms.includes('number') || forms.includes('integer');
    const input = make('input', {
      dir: 'auto',
      inputMode: isNumber ? 'decimal' : '',
      placeholder: example === undefined ? '' : String(example),
    });
    input.addEventListener('input', () => {
      const number = Number(input.value.replace(',', '.'));
      set(path, isNumber && input.value.trim() && Number.isFinite(number) ? number : input.value, true);
    });
    input.addEventListener('change', () => {
      if (!input.value) set(path, '');
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
    const title = labelOf(now().words, path, part);
    return make('fieldset', {}, make('legend', {}, title), ...inner);
  };

  /** The entries that are there, and one more. */
  const listOf = (part, path) => {
    const {state} = now();
    const given = fieldOf(state.profile, path);
    const count = Math.min(Array.isArray(given) ? given.length : 0, mostEntries) + 1;
    const entries = Array.from({length: count}, (_, index) => fieldsOf(part.items, `${path}[${index}]`)).flat();
    return make('div', {className: 'builder-list'}, ...entries);
  };

  return fieldsOf;
};
