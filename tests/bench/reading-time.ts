import { fileURLToPath } from 'node:url';
import type { CDPSession } from 'playwright-core';
import { build } from 'vite';
import { launch } from '../e2e/browser';
import { asPhone } from '../e2e/card';
import { sessionOf } from '../e2e/closed-root';
import { capturedPages, inventedPages } from '../e2e/pages-served';
import { median } from './median';

export interface ReadingTimes {
  pages: string;
  count: number;
  /** milliseconds of script of the first reading in a fresh tab, when nothing is compiled or remembered yet */
  median: number;
  slowest: number;
  slowestName: string;
  /** median of the readings after it */
  again: number;
}

const rounds = 7;

/** The reading part of the content script as one script that can be put into any page. */
async function readingScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': fileURLToPath(new URL('../../src', import.meta.url)) } },
    build: {
      target: 'es2023',
      write: false,
      lib: { entry: fileURLToPath(new URL('./reading-in-page.ts', import.meta.url)), formats: ['iife'], name: 'bench' },
    },
  });
  const first = Array.isArray(result) ? result[0] : result;
  const chunk = first && 'output' in first ? first.output.find((part) => part.type === 'chunk') : undefined;
  if (!chunk) throw new Error('the reading part could not be bundled');
  return chunk.code;
}

/** Milliseconds the page's own thread has worked so far: what neighbours on the machine do does not enter. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
}

/** Reads every offer page at hand in the browser and times the reading alone. */
export async function readingTimes(): Promise<ReadingTimes> {
  const captured = capturedPages('offer');
  const pages = captured.length > 0 ? captured : inventedPages('offer');
  const script = await readingScript();
  const browser = await launch();
  browser.serve(pages);
  const times: { name: string; first: number; again: number }[] = [];
  try {
    for (const served of pages) {
      const page = await browser.context.newPage();
      if (new URL(served.url).hostname.endsWith('m.1688.com')) await asPhone(page);
      await page.goto(served.url, { waitUntil: 'load' });
      const session = await sessionOf(page);
      await session.send('Runtime.evaluate', { expression: script });
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const before = await threadTime(session);
      await session.send('Runtime.evaluate', { expression: 'timeReading(1)' });
      const first = (await threadTime(session)) - before;
      const { result } = await session.send('Runtime.evaluate', {
        expression: `timeReading(${rounds})`,
        returnByValue: true,
      });
      times.push({ name: served.name, first, again: median(result.value as number[]) });
      await page.close();
    }
  } finally {
    await browser.close();
  }
  const slowest = times.reduce((worst, time) => (time.first > worst.first ? time : worst));
  return {
    pages: captured.length > 0 ? 'captures' : 'invented pages (no captures beside the project)',
    count: times.length,
    median: median(times.map((time) => time.first)),
    slowest: slowest.first,
    slowestName: slowest.name,
    again: median(times.map((time) => time.again)),
  };
}
