/** Files that the desks need and that are made from the sources, by path beside demo/review.html. */
import type {DevServerConfig} from '@web/dev-server';
import {reviewData} from '../reports/desk-data.ts';

const json = (data: unknown): string => JSON.stringify(data) + '\n';

/** How to make each file. */
export const deskFiles: Readonly<Record<string, () => string | Promise<string>>> = {
  'review/statements.json': () => json(reviewData()),
};

/** Answers for those files below `/demo/`; lets all else pass. */
export const deskServer: NonNullable<DevServerConfig['middleware']>[number] = async (context, next) => {
  const name = context.path.replace(/^\/demo\//, '');
  if (name === context.path || !Object.hasOwn(deskFiles, name)) return next();
  context.status = 200;
  context.type = name.split('.').at(-1)!;
  context.set('Cache-Control', 'no-cache');
  context.body = await deskFiles[name]!();
};
