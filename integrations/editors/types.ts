import {readFileSync} from 'node:fs';
import type {Described, Tag} from './manifest.ts';

/** The values of an attribute, by its type, in a template or as text. */
const written: Readonly<Record<string, string>> = {
  boolean: "boolean | ''",
  number: 'number | `${number}`',
  string: 'string',
};

/**
 * `tags.d.ts`: the attributes, properties and events of each tag, for the frameworks' types beside it.
 * @throws {Error} Where the manifest has a type that is not known here.
 */
export const tagTypes = (tags: readonly Tag[]): string => {
  const details = new Set([
    ...tags.flatMap(({events}) => events.flatMap(({type}) => /<(\w+)>/.exec(type)?.[1] ?? [])),
    ...tags.flatMap(({properties}) => properties.flatMap(({type}) => (isExported(type) ? [type] : []))),
  ]);
  return `// Made from the custom elements manifest.
import type {${[...details].sort().join(', ')}} from '../modules/index.js';

/** By tag: its attributes, what only script can set, and its events. */
export interface Tags {${tags.map(tagType).join('')}
}

/** What a template may write on a tag. */
export type Written<Tag extends keyof Tags> = Tags[Tag]['attributes'] & Tags[Tag]['properties'];

/** A listener for each event of a tag, under the name of the event with \`Prefix\` before it. */
export type Listeners<Tag extends keyof Tags, Prefix extends string> = {
  [Name in keyof Tags[Tag]['events'] as \`\${Prefix}\${Name & string}\`]?:
    | ((event: Tags[Tag]['events'][Name]) => void)
    | undefined;
};
`;
};

const tagType = ({name, description, attributes, properties, events}: Tag): string => `
  /** ${description} */
  '${name}': {
    attributes: {${attributes.map(optional).join('')}
    };
    properties: {${properties.map(optional).join('')}
    };
    events: {${events.map(({name, description, type}) => line(`'${name}'`, description, type)).join('')}
    };
  };`;

const optional = ({name, description, type}: Described): string => {
  const value = isExported(type) ? type : written[type];
  if (!value)
    throw new Error(`integrations/editors/types.ts does not know how "${name}" of type "${type}" is written.`);
  return line(`'${name}'?`, description, `${value} | null | undefined`);
};

/** Whether a type is one of those that the package exports. */
const isExported = (type: string): boolean => exported.has(type);

const exported: ReadonlySet<string> = new Set(
  [...readFileSync('src/index.ts', 'utf8').matchAll(/^export type \{([^}]*)\}/gm)].flatMap(([, names]) =>
    names!.split(',').map((name) => name.trim()),
  ),
);

const line = (name: string, description: string, type: string): string => `
      /** ${description} */
      ${name}: ${type};`;
