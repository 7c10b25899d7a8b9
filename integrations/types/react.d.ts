/** Our tags in JSX, for React 19 and later: `import type {} from 'all-widgets/types/react'`, once in a project. */
import type {ClassAttributes, HTMLAttributes} from 'react';
import type {Listeners, Tags, Written} from './tags.js';

type ReactTags = {
  [Tag in keyof Tags]: Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof Written<Tag>> &
    ClassAttributes<HTMLElementTagNameMap[Tag]> &
    Written<Tag> &
    Listeners<Tag, 'on'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactTags {}
  }
}
