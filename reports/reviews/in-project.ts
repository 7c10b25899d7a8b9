/** The records of clinicians in the folder `reviews`, as they are in the working tree. */
import {globSync, readFileSync} from 'node:fs';
import type {ReviewFile} from './signatures.ts';

export const reviewFiles = (): readonly ReviewFile[] =>
  globSync('reviews/*.json')
    .sort()
    .map((path) => ({file: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8')}));
