import {readFileSync} from 'node:fs';

/** Something that has a name on a tag: an attribute, a property, an event, a slot, a part. */
export interface Described {
  readonly name: string;
  readonly description: string;
  /** TypeScript, where it has a type. */
  readonly type: string;
  /** In words, where there is one. */
  readonly default: string;
}

/** The manifest’s description of one tag, for its users. */
export interface Tag {
  readonly name: string;
  readonly description: string;
  readonly attributes: readonly Described[];
  /** Properties that only script can set: no attribute has the same name. */
  readonly properties: readonly Described[];
  readonly events: readonly Described[];
  /** The one without a name is `''`. */
  readonly slots: readonly Described[];
  readonly parts: readonly Described[];
  readonly cssProperties: readonly Described[];
}

/** https://github.com/webcomponents/custom-elements-manifest/blob/main/schema.d.ts, as far as it is read here. */
interface Listed {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
}
interface Field extends Listed {
  readonly kind: 'field' | 'method';
  readonly readonly?: boolean;
  readonly attribute?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly description: string;
  readonly members: readonly Field[];
  readonly attributes: readonly Listed[];
  readonly events: readonly Listed[];
  readonly slots: readonly Listed[];
  readonly cssParts: readonly Listed[];
  readonly cssProperties: readonly Listed[];
}

const described = (listed: Listed): Described => ({
  name: listed.name,
  description: oneLine(listed.description ?? ''),
  // Every attribute can be null.
  type: (listed.type?.text ?? '').replace(/ \| null(?: \| undefined)?$/, ''),
  default: listed.default ?? '',
});

const oneLine = (text: string): string => text.replaceAll('\n', ' ');

/** @param file The custom elements manifest. */
export const readTags = (file: string): readonly Tag[] => {
  const {modules} = JSON.parse(readFileSync(file, 'utf8')) as {modules: readonly {declarations: Declaration[]}[]};
  return modules
    .flatMap(({declarations}) => declarations)
    .flatMap(({tagName, description, members, attributes, events, slots, cssParts, cssProperties}) => {
      if (!tagName) return [];
      const about = new Map(attributes.map((attribute) => [attribute.name, attribute.description]));
      return {
        name: tagName,
        description: oneLine(description),
        attributes: attributes.map(described),
        properties: members
          .filter(({kind, readonly, name}) => kind === 'field' && !readonly && !about.has(name))
          // Where the comment stands at the attribute, the field has none of its own.
          .map((field) => described({...field, description: field.description ?? about.get(field.attribute!) ?? ''})),
        events: events.map(described),
        slots: slots.map(described),
        parts: cssParts.map(described),
        cssProperties: cssProperties.map(described),
      };
    });
};

/** Each name once, where several tags have it. */
export const once = (all: readonly Described[]): readonly Described[] => [
  ...new Map(all.map((one) => [one.name, one])).values(),
];
