/** What a server imports: `import {render} from 'all-widgets/prerender.js'`. */
export {render, type Format, type RenderOptions} from './render.ts';
export {lightStyles} from './style-of.ts';
export type {Tag} from './section-view.ts';
export {WrongInput} from './wrong-input.ts';
