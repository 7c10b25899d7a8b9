/** The output of `npx all-widgets render` for the nine sections, with the names that the bench finds them by. */
import type {render as Render} from '../../src/prerender/index.ts';
import {content, spoken} from './sections.ts';

/** @returns HTML by format. */
export const prerender = async (): Promise<Readonly<Record<'light' | 'shadow', string>>> => {
  const {render} = (await import('../../dist/modules/prerender/index.js' as string)) as {render: typeof Render};
  const tag = content.sections.map(({name}) => `all-${name}` as const) as never;
  const [light, shadow] = await Promise.all(
    (['light', 'shadow'] as const).map((format) => render({tag, lang: spoken.language, format})),
  );
  return {
    light: light!.replaceAll(/<div class="all-widgets" id="all-([\w-]+)"/g, '$& data-section="$1"'),
    shadow: shadow!.replaceAll(/<all-([\w-]+)/g, '$& data-section="$1"'),
  };
};
