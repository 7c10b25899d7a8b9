'use client';

/**
 * Entry for server components of React, as in Next.js, whose imports do not reach the browser. It acts on import, like
 * `index.ts`.
 */
import './index.ts';

/** Renders nothing; a page that has it loads the package in the browser. */
export const AllWidgets = (): null => null;
