/** The output of `npx all-widgets render` for the nine sections, with the names that the bench finds them by. */
import type {render as Render} from '../../src/prerender/index.ts';
import {content, spoken} from './sections.ts';

/** @returns HTML by format. */
export const prerender = async (): Promise<Readonly<Record<'light' | 'shadow' | 'inside', string>>> => {
  const {render} = (await import('../../dist/modules/prerender/index.js' as string)) as {render: typeof Render};
  const tag = content.sections.map(({name}) => `all-${name}` as const) as never;
  const given = {tag, lang: spoken.language};
  const [light, shadow, inside] = await Promise.all([
    render(given),
    render({...given, format: 'shadow'}),
    // The script and the file of the language come along, from beside the page.
    render({...given, format: 'inside', bundle: ''}),
  ]);
  const named = (html: string): string => html.replaceAll(/<all-([\w-]+)/g, '$& data-section="$1"');
  return {
    light: light.replaceAll(/<div class="all-widgets" id="all-([\w-]+)"/g, '$& data-section="$1"'),
    shadow: named(shadow),
    inside: named(inside),
  };
};
