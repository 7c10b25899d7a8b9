/** Notices when the English words change, and keeps the date that readers see in src/conditions/leukemia/edition.ts true. */
import {createHash} from 'node:crypto';
import type {EnglishMessage} from '../tools/locales/english.ts';

export const digestOf = (english: readonly EnglishMessage[]): string =>
  createHash('sha256')
    .update(JSON.stringify(english.map(({id, text}) => [id, text]).sort(([a], [b]) => (a! < b! ? -1 : 1))))
    .digest('hex')
    .slice(0, 16);

export const isCurrent = (source: string, digest: string): boolean => source.includes(`digest = '${digest}'`);

/** @param today ISO 8601 day. */
export const renew = (source: string, digest: string, today: string): string =>
  source.replace(/digest = '\w*'/, `digest = '${digest}'`).replace(/changed: '[\d-]*'/, `changed: '${today}'`);
