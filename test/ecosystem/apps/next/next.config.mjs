import {join} from 'node:path';

/** @type {import('next').NextConfig} */
export default {
  // Without it, the build is for a server.
  output: process.env.SERVER ? undefined : 'export',
  // A build of files has no server that is no Node.
  pageExtensions: process.env.SERVER ? ['jsx', 'edge.jsx'] : undefined,
  basePath: process.env.BASE,
  // The packages are in the folder above the apps.
  turbopack: {root: join(import.meta.dirname, '../..')},
  outputFileTracingRoot: join(import.meta.dirname, '../..'),
};
