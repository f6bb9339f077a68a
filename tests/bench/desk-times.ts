import { readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { deskWords } from '@/i18n/desk-words';
import { openDesk } from '../e2e/desk';
import { deskActKinds, deskActs, type DeskAct } from './desk-acts';
import { launchFilled } from './fill-desk';
import type { DeskSize } from './fill-in-page';

export interface ActFigures {
  /** milliseconds of each round, from the act to the frame that shows its answer */
  times: number[];
  /** processor milliseconds of a round, in the desk's process (page and workers) and in all others of the browser */
  deskWork: number;
  otherWork: number;
}

export interface DeskFigures {
  acts: Record<DeskAct, ActFigures>;
  /** milliseconds from opening the desk to the first rows, and until all stores are in the table */
  firstRows: number;
  allRows: number;
  /** the longest task that held up the page during the acts, ms */
  longestTask: number;
  /** memory of the desk's process at its most, MB */
  memory: number;
}

interface Process {
  id: number;
  type: string;
  cpuTime: number;
}

async function processes(session: CDPSession): Promise<Process[]> {
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as { processInfo: Process[] };
  return processInfo;
}

const mostMemory = (id: number) =>
  Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${String(id)}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1000;

/** What every process worked between two looks, in milliseconds, the busiest renderer apart: it holds the desk. */
function workBetween(before: Process[], after: Process[]): { desk: Process; deskWork: number; otherWork: number } {
  const worked = after.map(({ id, type, cpuTime }) => {
    const start = before.find((one) => one.id === id)?.cpuTime ?? 0;
    return { id, type, cpuTime: (cpuTime - start) * 1000 };
  });
  const [desk] = worked.filter(({ type }) => type === 'renderer').toSorted((one, other) => other.cpuTime - one.cpuTime);
  if (!desk) throw new Error('the browser has no page');
  const all = worked.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  return { desk, deskWork: desk.cpuTime, otherWork: all - desk.cpuTime };
}

/** Does what a buyer does at the real desk over very many stores, `rounds` times each. */
export async function deskFigures(size: DeskSize, rounds: number): Promise<DeskFigures> {
  const browser = await launchFilled(size);
  try {
    const start = Date.now();
    const desk = await openDesk(browser);
    await desk.locator('.rows a').first().waitFor();
    const firstRows = Date.now() - start;
    const count = new Intl.NumberFormat('en').format(size.stores + 1);
    await desk.getByText(deskWords.en.count(count, count)).waitFor({ timeout: 180_000 });
    const allRows = Date.now() - start;
    // The runner of these files names inner functions by a call that the page does not know.
    await desk.evaluate('globalThis.__name = (named) => named');
    await desk.evaluate(`globalThis.longTasks = [];
      new PerformanceObserver((seen) => longTasks.push(...seen.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });`);
    const driver = desk.context().browser();
    const session = await (driver ? driver.newBrowserCDPSession() : Promise.reject(new Error('no browser')));
    const opened = await processes(session);
    const acts: Partial<Record<DeskAct, ActFigures>> = {};
    for (const act of deskActKinds) {
      const before = await processes(session);
      const times = await desk.evaluate(deskActs, { act, rounds, stores: size.stores });
      const { deskWork, otherWork } = workBetween(before, await processes(session));
      acts[act] = { times, deskWork: deskWork / rounds, otherWork: otherWork / rounds };
    }
    const { desk: process } = workBetween(opened, await processes(session));
    const longestTask = await desk.evaluate<number>('Math.max(0, ...longTasks)');
    return { acts: acts as DeskFigures['acts'], firstRows, allRows, longestTask, memory: mostMemory(process.id) };
  } finally {
    await browser.close();
  }
}
