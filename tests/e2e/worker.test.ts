import { describe, expect, it } from 'vitest';
import { cardWords } from '@/i18n/card-words';
import { launch } from './browser';
import { judgedCard, seenCard } from './card';
import { sessionOf } from './closed-root';
import { limitedBuild } from './limited-build';
import { keptRecords } from './backstage';
import { sampleOffer, withOfferId } from './sample-offer';
import { writeScreen } from './screens';
import { visitsUnderKills } from './worker-kills';

const words = cardWords.en;

describe('the worker', () => {
  it('keeps every answered visit once while it is stopped again and again', async () => {
    const result = await visitsUnderKills({ visits: 150, kills: 15 });
    expect(result.kills).toBeGreaterThanOrEqual(15);
    expect(result.unanswered).toEqual([]);
    expect(result.answered).toBe(150);
    expect(result.lost).toBe(0);
    expect(result.doubled).toBe(0);
  }, 240_000);

  it('says in one sentence that the disk is full, judges all the same, and keeps again when there is room', async () => {
    const browser = await launch({ extension: limitedBuild() });
    const served = sampleOffer('od-2025');
    const other = withOfferId(served, '699999999999');
    browser.serve([served, other]);
    const session = await sessionOf(browser.backstage);
    const origin = `chrome-extension://${browser.extensionId}`;
    // Set before the first write: Chromium remembers for a while how much room there was.
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    const page = await browser.context.newPage();
    await page.goto(served.url);
    await expect.poll(async () => (await seenCard(page))?.text ?? '').toContain(words.errors['storage-full']);
    expect((await judgedCard(page)).text).toContain(words.notKept);
    writeScreen('disk-full', await page.screenshot());

    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await page.goto(other.url);
    await expect.poll(async () => (await keptRecords(browser))['snapshots']?.length).toBe(1);
    expect((await judgedCard(page)).text).not.toContain(words.notKept);
    await browser.close();
  });
});
