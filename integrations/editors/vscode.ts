/** Custom data for VS Code: https://github.com/microsoft/vscode-custom-data */
import {once, type Described, type Tag} from './manifest.ts';
import {valuesOf} from './values.ts';

interface Markdown {
  readonly kind: 'markdown';
  readonly value: string;
}

const markdown = (...paragraphs: readonly string[]): Markdown => ({
  kind: 'markdown',
  value: paragraphs.filter(Boolean).join('\n\n'),
});

const list = (title: string, all: readonly Described[], named: (name: string) => string = (name) => name): string =>
  all.length
    ? [`**${title}**`, '', ...all.map(({name, description}) => `- \`${named(name)}\`: ${description}`)].join('\n')
    : '';

/** Completion and hints in HTML. VS Code knows no events, slots or parts, so they stand in a tag's description. */
export const htmlData = (tags: readonly Tag[]): unknown => ({
  version: 1.1,
  tags: tags.map(({name: tag, description, attributes, events, slots, parts}) => ({
    name: tag,
    description: markdown(
      description,
      list('Events', events),
      list('Slots', slots, (slot) => slot || 'no name'),
      list('Parts', parts),
    ),
    attributes: attributes.map(({name, type, description}) => ({
      name,
      description: markdown(description, `Type: \`${type}\``),
      // `v` is an attribute without a value.
      ...(type === 'boolean' && {valueSet: 'v'}),
      ...(valuesOf(tag, name).length && {values: valuesOf(tag, name)}),
    })),
  })),
});

/** Completion and hints in CSS: our custom properties, and the parts that `::part()` reaches. */
export const cssData = (tags: readonly Tag[]): unknown => ({
  version: 1.1,
  properties: once(tags.flatMap(({cssProperties}) => cssProperties)).map((property) => ({
    name: property.name,
    description: markdown(sentence(property)),
  })),
  pseudoElements: once(tags.flatMap(({parts}) => parts)).map(({name, description}) => ({
    name: `::part(${name})`,
    description: markdown(description),
  })),
});

/** The meaning of a custom property, and its default. */
export const sentence = (property: Described): string => `${property.description}; by default ${property.default}`;
