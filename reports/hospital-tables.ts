/** Tables of docs/hospital.md: the fields that a hospital may give, from the JSON Schema that its editor completes them with. */
import {hospitalSchema, type Schema} from '../integrations/editors/hospital-schema.ts';

const {definitions = {}} = hospitalSchema;

/** Kinds of values that have a table of their own. */
const kindNames = ['text', 'language', 'address', 'picture', 'phone', 'dialable', 'day', 'year', 'moment'];

/** A schema with its references resolved; the words beside a reference win. */
const whole = ({$ref, ...own}: Schema): Schema => {
  if (!$ref) return own;
  const target = $ref
    .replace('#/', '')
    .split('/')
    .reduce<unknown>((place, step) => (place as Readonly<Record<string, unknown>>)[step], hospitalSchema);
  return {...whole(target as Schema), ...own};
};

const nameOf = ({$ref = ''}: Schema): string => /\/definitions\/(\w+)$/.exec($ref)?.[1] ?? '';

const kindOf = (schema: Schema): string => {
  const name = nameOf(schema);
  if (kindNames.includes(name)) return name;
  const {type, items, anyOf, enum: choices} = whole(schema);
  if (anyOf?.[0]?.properties) return 'object';
  if (choices) return choices.map((choice) => `\`"${choice}"\``).join(' or ');
  return type === 'array' ? `list of ${kindOf(items!).replace(/^object$/, 'these:')}` : (type ?? 'text');
};

const rowsOf = (schema: Schema, path = ''): readonly (readonly string[])[] => {
  const {properties = {}, required, anyOf = []} = whole(schema);
  const rows = Object.entries(properties)
    .filter(([field]) => field !== '$schema')
    .flatMap(([field, inner]) => {
      const {type, items, description: general = ''} = whole(inner);
      // The words on a kind stand in the table of kinds.
      const description = inner.description ?? (kindNames.includes(nameOf(inner)) ? '' : general);
      const needed = required?.includes(field) ? ' Needed.' : '';
      const name = path + field;
      return [
        [`\`${name}\``, kindOf(inner), description + needed],
        ...(type === 'array' ? rowsOf(items!, `${name}[].`) : rowsOf(inner, `${name}.`)),
      ];
    });
  // A field that several forms have stands in one row.
  const others = anyOf.flatMap((form) => rowsOf(form, path));
  return [...new Map([...rows, ...others].map((row) => [row[0], row])).values()];
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const fields = (schema: Schema): string => table(['Field', 'Kind', 'What it is'], rowsOf(schema));

export const profile = (): string => fields(hospitalSchema);

export const kinds = (): string =>
  table(
    ['Kind', 'What it is', 'For example'],
    kindNames.map((name) => {
      const {description = '', examples = []} = definitions[name]!;
      return [name, description, examples.map((example) => `\`${JSON.stringify(example)}\``).join(' ')];
    }),
  );

const section = (name: string) => (): string => fields(definitions[name]!);

export const care = section('care');
export const doctors = section('doctors');
export const community = section('community');
export const news = section('news');
export const products = section('products');
export const policy = section('policy');
