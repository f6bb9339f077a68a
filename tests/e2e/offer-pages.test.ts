import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardWords } from '@/i18n/card-words';
import { hasCaptures } from '../project-files';
import { badgeOf, forgetEverything } from './backstage';
import { launch } from './browser';
import type { TestBrowser } from './browser';
import { asPhone, judgedCard } from './card';
import { extensionFaults, layoutShift, markupNowAndServed, pageDatabases } from './page-untouched';
import { capturedPages, inventedPages } from './pages-served';
import type { ServedPage } from './pages-served';
import { readByCommand } from './read-command';
import { unexplained } from './requests';
import { writeScreen } from './screens';

const words = cardWords.en;
/**
 * The command-line reader's band. It keeps no blacklist; the extension does, and cannot look up a page that names no store:
 * such a page is `unclear` there.
 */
function bandToShow(served: ServedPage): string {
  const { assessment, facts } = readByCommand(served);
  const ids = ['memberId', 'loginId', 'shopUrl'].map((name) => (facts as Record<string, unknown>)[name] ?? null);
  const named = ids.some((id) => id !== null);
  return named || assessment.band === 'stop' ? assessment.band : 'unclear';
}

const bandOfWord = (word: string) => Object.entries(words.bands).find(([, text]) => text === word)?.[0];

describe('the project’s own offer pages', () => {
  const invented = inventedPages('offer');
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch();
    browser.serve(invented);
  });
  afterAll(() => browser.close());

  it('has a page of every generation', () => {
    const generations = new Set(invented.map(({ name }) => name.split('/')[1]));
    expect([...generations]).toEqual(expect.arrayContaining(['detail-2018', 'od-2021', 'od-2025', 'od-2026', 'wap']));
  });

  it.each(invented)('shows the verdict of $name and leaves the page alone', async (served) => {
    await forgetEverything(browser);
    const page = await browser.context.newPage();
    const faults = extensionFaults(page);
    await page.goto(served.url);
    const card = await judgedCard(page);
    expect(bandOfWord(card.band)).toBe(bandToShow(served));
    expect(card.payment).toBeTruthy();
    expect(await pageDatabases(page)).toEqual([]);
    const markup = await markupNowAndServed(page, served);
    expect(markup.now).toBe(markup.served);
    expect(await layoutShift(page)).toBe(0);
    expect(await badgeOf(browser, page)).not.toBe('');
    expect(faults).toEqual([]);
    writeScreen(served.name, await page.screenshot());
    await page.close();
  });

  it('made no request of its own', () => {
    expect(browser.requests.length).toBeGreaterThan(0);
    expect(unexplained(browser.requests, invented)).toEqual([]);
  });
});

describe.skipIf(!hasCaptures)('captured offer pages', () => {
  const captured = capturedPages('offer');
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch();
    browser.serve(captured);
  });
  afterAll(() => browser.close());

  it.each(captured)('judges $name as the command-line reader does', async (served) => {
    await forgetEverything(browser);
    const page = await browser.context.newPage();
    const faults = extensionFaults(page);
    if (new URL(served.url).hostname.endsWith('m.1688.com')) await asPhone(page);
    await page.goto(served.url, { waitUntil: 'domcontentloaded' });
    const card = await judgedCard(page);
    expect(bandOfWord(card.band)).toBe(bandToShow(served));
    expect(await pageDatabases(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });
});
