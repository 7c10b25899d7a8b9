import {once, type Described, type Tag} from './manifest.ts';
import {valuesOf} from './values.ts';
import {sentence} from './vscode.ts';

const plain = ({name, description}: Described) => ({name, description});
const typed = ({name, description, type}: Described) => ({name, description, type});
const styled = (property: Described) => ({name: property.name, description: sentence(property)});

/**
 * Web types, which JetBrains' editors read: https://github.com/JetBrains/web-types
 * @param version That of the package; an editor shows it.
 */
export const webTypes = (tags: readonly Tag[], version: string): unknown => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: 'all-widgets',
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: tags.map(({name: tag, description, attributes, properties, events, slots, parts, cssProperties}) => ({
        name: tag,
        description,
        attributes: attributes.map(({name, description, type}) => ({
          name,
          description,
          value: type === 'boolean' ? {kind: 'no-value', type} : {type},
          ...(valuesOf(tag, name).length && {values: valuesOf(tag, name)}),
        })),
        slots: slots.map(plain),
        js: {properties: properties.map(typed), events: events.map(typed)},
        css: {parts: parts.map(plain), properties: cssProperties.map(styled)},
      })),
    },
    css: {properties: once(tags.flatMap(({cssProperties}) => cssProperties)).map(styled)},
  },
});
