import type { Page } from 'playwright-core';
import { sessionOf } from './closed-root';

/** How often functions of the extension's own scripts were called in a page while something went on. */
export async function callsDuring(page: Page, act: () => Promise<unknown>): Promise<number> {
  const session = await sessionOf(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await act();
  const { result } = await session.send('Profiler.takePreciseCoverage');
  await session.send('Profiler.stopPreciseCoverage');
  await session.send('Profiler.disable');
  return result
    .filter(({ url }) => url.startsWith('chrome-extension://'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges[0]?.count ?? 0))
    .reduce((sum, count) => sum + count, 0);
}
