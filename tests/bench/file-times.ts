import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { filesWords } from '@/i18n/files-words';
import { launch, type TestBrowser } from '../e2e/browser';
import { openDesk } from '../e2e/desk';
import { editedStores } from './edited-stores';
import { launchFilled } from './fill-desk';
import { watchMemory } from './process-memory';

/** What one job cost: seconds until its answer was on screen, the page's longest task in ms, growth of all processes in MB. */
export interface JobCost {
  seconds: number;
  longestTask: number;
  memory: number;
}

export interface FileTimes {
  out: JobCost;
  /** ms from the press on "cancel" to the word that it was cancelled */
  cancelled: number;
  preview: JobCost;
  apply: JobCost;
  backup: JobCost;
  restorePreview: JobCost;
  restore: JobCost;
}

const words = filesWords.en;
const patience = { timeout: 600_000 };
const press = (desk: Page, name: string) => desk.getByRole('button', { name, exact: true }).click();

/** Tasks of 50 ms and more are the only ones the browser tells of; 0 stands for "none". */
const watchTasks = `globalThis.longTasks = []; new PerformanceObserver((seen) => longTasks.push(...seen.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })`;

async function cost<Result>(browser: TestBrowser, desk: Page, job: () => Promise<Result>): Promise<[JobCost, Result]> {
  await desk.evaluate(watchTasks);
  const memory = await watchMemory(browser);
  const start = performance.now();
  const result = await job();
  const seconds = (performance.now() - start) / 1000;
  const longestTask = await desk.evaluate<number>('Math.max(0, ...longTasks)');
  return [{ seconds, longestTask, memory: memory.end() }, result];
}

async function saved(desk: Page, name: string): Promise<string> {
  const [download] = await Promise.all([desk.waitForEvent('download', patience), press(desk, name)]);
  await desk.getByText(words.saved(download.suggestedFilename())).waitFor(patience);
  return download.path();
}

async function chosen(desk: Page, path: string, answer: string): Promise<void> {
  await desk.getByLabel(words.choose).setInputFiles(path);
  await desk.getByRole('button', { name: answer, exact: true }).waitFor(patience);
}

async function applied(desk: Page, answer: string): Promise<void> {
  await press(desk, answer);
  await desk.getByText(/^Done:/).waitFor(patience);
}

async function cancelled(desk: Page): Promise<number> {
  await press(desk, words.exportAs.xlsx);
  await desk.getByText(/^[1-9][\d,]* of /).waitFor(patience);
  const start = performance.now();
  await press(desk, words.cancel);
  await desk.getByText(words.faults.cancelled).waitFor(patience);
  return performance.now() - start;
}

/** Takes so many stores, each with an offer and a reading, out of the real desk and brings them in again, as a buyer does. */
export async function fileTimes(stores: number): Promise<FileTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-files-'));
  const browser = await launchFilled({ stores, snapshotsEach: 1 });
  const fresh = await launch();
  try {
    const desk = await openDesk(browser, '#/files');
    const [out] = await cost(browser, desk, () => saved(desk, words.exportAs.xlsx));
    const ended = await cancelled(desk);
    const sheet = join(folder, 'edited.xlsx');
    writeFileSync(sheet, await editedStores(stores));
    const [preview] = await cost(browser, desk, () => chosen(desk, sheet, words.apply));
    const [apply] = await cost(browser, desk, () => applied(desk, words.apply));
    const [backup, file] = await cost(browser, desk, () => saved(desk, words.backup));
    const empty = await openDesk(fresh, '#/files');
    const [restorePreview] = await cost(fresh, empty, () => chosen(empty, file, words.restore));
    const [restore] = await cost(fresh, empty, () => applied(empty, words.restore));
    return { out, cancelled: ended, preview, apply, backup, restorePreview, restore };
  } finally {
    await browser.close();
    await fresh.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
