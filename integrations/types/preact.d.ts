/** Our tags in JSX, for Preact: `import type {} from 'all-widgets/types/preact'`, once in a project. */
import type {HTMLAttributes} from 'preact';
import type {Listeners, Tags, Written} from './tags.js';

type PreactTags = {
  [Tag in keyof Tags]: Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof Written<Tag>> &
    Written<Tag> &
    Listeners<Tag, 'on'>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactTags {}
  }
}
