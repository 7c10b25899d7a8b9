/** Our tags in JSX, for Solid: `import type {} from 'all-widgets/types/solid'`, once in a project. */
import type {JSX} from 'solid-js';
import type {Listeners, Tags, Written} from './tags.js';

type SolidTags = {
  [Tag in keyof Tags]: Omit<JSX.HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof Written<Tag>> &
    Written<Tag> &
    Listeners<Tag, 'on:'>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidTags {}
  }
}
