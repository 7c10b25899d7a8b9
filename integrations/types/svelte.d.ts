/** Our tags in Svelte 5's templates: `import type {} from 'all-widgets/types/svelte'`, once in a project. */
import type {HTMLAttributes} from 'svelte/elements';
import type {Listeners, Tags, Written} from './tags.js';

type SvelteTags = {
  [Tag in keyof Tags]: Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof Written<Tag>> &
    Written<Tag> &
    Listeners<Tag, 'on'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}
