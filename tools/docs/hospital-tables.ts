/** What a hospital may give, from the JSON Schema that editors complete it with. */
import {readFileSync} from 'node:fs';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const root = JSON.parse(readFileSync('src/hospital/hospital.schema.json', 'utf8')) as Schema;

/** A schema with what it refers to; what stands beside a reference wins. */
const whole = ({$ref, ...own}: Schema): Schema => {
  if (!$ref) return own;
  const target = $ref
    .replace('#/', '')
    .split('/')
    .reduce<unknown>((place, step) => (place as Readonly<Record<string, unknown>>)[step], root) as Schema;
  return {...whole(target), ...own};
};

const isKind = ({$ref = ''}: Schema): boolean => /\/definitions\/\w+$/.test($ref);

const kindOf = (schema: Schema): string => {
  const name = /\/definitions\/(\w+)$/.exec(schema.$ref ?? '')?.[1];
  if (name && !['intro', 'notice'].includes(name)) return name;
  if (name === 'intro') return 'text';
  const {type, items} = whole(schema);
  return type === 'array' ? `list of ${kindOf(items!).replace(/^object$/, 'these:')}` : (type ?? 'text');
};

const rowsOf = (schema: Schema, path = ''): readonly (readonly string[])[] =>
  Object.entries(whole(schema).properties ?? {})
    .filter(([field]) => field !== '$schema')
    .flatMap(([field, inner]) => {
      const {type, items, properties, description: general = ''} = whole(inner);
      // What a kind is stands in the table of kinds.
      const description = inner.description ?? (isKind(inner) ? '' : general);
      const name = path + field;
      const needed = whole(schema).required?.includes(field) ? ' Needed.' : '';
      return [
        [`\`${name}\``, kindOf(inner), description + needed],
        ...(type === 'array' ? rowsOf(items!, `${name}[].`) : properties ? rowsOf(inner, `${name}.`) : []),
      ];
    });

const table = (rows: readonly (readonly string[])[]): string =>
  [['Field', 'Kind', 'What it is'], ['---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

export const profile = (): string => table(rowsOf(root));

export const kinds = (): string =>
  [
    ['Kind', 'What it is', 'For example'],
    ['---', '---', '---'],
    ...['text', 'language', 'address', 'picture', 'phone', 'day', 'moment'].map((name) => {
      const {description = '', examples} = root.definitions![name] as Schema & {examples: readonly unknown[]};
      return [name, description, examples.map((example) => `\`${JSON.stringify(example)}\``).join(' ')];
    }),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const section = (name: string) => (): string => table(rowsOf(root.definitions![name]!));

export const care = section('care');
export const doctors = section('doctors');
export const community = section('community');
export const news = section('news');
export const products = section('products');
export const policy = section('policy');
