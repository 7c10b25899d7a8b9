import type {Page} from 'puppeteer-core';
import type * as inPage from './page/index.ts';

/** Calls a function of page/index.ts in the page. */
export const ask = <Name extends keyof typeof inPage>(
  page: Page,
  name: Name,
  ...given: Parameters<(typeof inPage)[Name]>
): Promise<Awaited<ReturnType<(typeof inPage)[Name]>>> =>
  page.evaluate(
    async (path, name, given) => {
      const module = (await import(path)) as Record<string, (...given: unknown[]) => unknown>;
      return module[name]!(...given);
    },
    '/test/accessibility/evidence/page/index.ts',
    name as string,
    given,
  ) as Promise<Awaited<ReturnType<(typeof inPage)[Name]>>>;
