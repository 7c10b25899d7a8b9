/** Our tags in Vue's templates: `import type {} from 'all-widgets/types/vue'`, once in a project. */
import type {HTMLAttributes, PublicProps} from 'vue';
import type {Tags, Written} from './tags.js';

/** As Vue's own guide has it: https://vuejs.org/guide/extras/web-components#non-vue-web-components-and-typescript */
type VueTags = {
  [Tag in keyof Tags]: new () => HTMLElementTagNameMap[Tag] & {
    $props: Omit<HTMLAttributes, keyof Written<Tag>> & Written<Tag> & PublicProps;
    $emit: Emit<Tags[Tag]['events']>;
  };
};

type Emit<Events> = Together<{[Name in keyof Events]: (name: Name, event: Events[Name]) => void}[keyof Events]>;

/** All members of a union at once, so that each event has its own listener. */
type Together<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

declare module 'vue' {
  interface GlobalComponents extends VueTags {}
}
