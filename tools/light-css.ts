/** Writes dist/light.css, the style sheet for sections that were made beforehand as plain HTML. */
import {writeFileSync} from 'node:fs';
import {lightStyles} from '../src/prerender/style-of.ts';

writeFileSync('dist/light.css', lightStyles());
