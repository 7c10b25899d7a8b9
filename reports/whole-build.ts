import {existsSync} from 'node:fs';

/** Ends a tool that goes by the build, with one sentence, where there is none, or one that was broken off: the notices are written last. */
export const needBuild = (): void => {
  if (existsSync('dist/third-party-notices.txt')) return;
  console.error('all-widgets: dist is not here, or its build was broken off; run "npm run build" first.');
  process.exit(1);
};
