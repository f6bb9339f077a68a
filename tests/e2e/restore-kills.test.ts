import { afterEach, expect, it } from 'vitest';
import { filesWords } from '@/i18n/files-words';
import { keptRecords } from './backstage';
import { launch, type TestBrowser } from './browser';
import { openDesk } from './desk';

const words = filesWords.en;
const stores = 6000;

/** A backup of many stores with a note each, as a buyer of years would have. */
function largeBackup(): Buffer {
  const at = '2026-10-01T08:00:00.000Z';
  const head = { format: 'touchstone-backup', version: 2, app: '0.1.0', madeAt: at };
  const lines = [`{"header":${JSON.stringify(head)},"rows":[`];
  for (let index = 0; index < stores; index += 1) {
    const memberId = `b2b-22000000${String(index).padStart(5, '0')}abcde`;
    const storeKey = `m:${memberId}`;
    const none = { loginId: null, shopHost: null, licenceCode: null, legalName: null };
    const store = { storeKey, memberId, ...none, companyName: `示例 ${index}`, firstSeenAt: at, lastSeenAt: at };
    lines.push(`${JSON.stringify(['stores', store])},`);
    lines.push(`${JSON.stringify(['notes', { storeKey, text: `Note ${index}`, updatedAt: at }])},`);
  }
  return Buffer.from([...lines, `["end",${stores * 2}]`, ']}', ''].join('\n'));
}

let browser: TestBrowser | undefined;
afterEach(() => browser?.close());

it('leaves the database as before or complete when the page dies in the middle of a restore', async () => {
  browser = await launch();
  const backup = largeBackup();
  const outcomes = new Set<string>();
  for (const wait of [0, 60, 200, 600, 1500]) {
    const desk = await openDesk(browser, '#/files');
    const file = { name: 'backup.json', mimeType: 'application/json', buffer: backup };
    await desk.getByLabel(words.choose).setInputFiles(file);
    const restore = desk.getByRole('button', { name: words.restore });
    await Promise.race([restore.waitFor(), desk.getByText(words.nothingNew).waitFor()]);
    if ((await restore.count()) === 0) break;
    await restore.click();
    await desk.waitForTimeout(wait);
    await desk.close({ runBeforeUnload: false });
    const kept = await keptRecords(browser);
    const counts = [kept['stores']?.length, kept['notes']?.length, (kept['undo']?.length ?? 0) > 0];
    expect([
      [0, 0, false],
      [stores, stores, true],
    ]).toContainEqual(counts);
    outcomes.add(String(counts[0]));
  }
  // Had the page never died within the restore, nothing would be shown by this.
  expect(outcomes.has('0')).toBe(true);
}, 300_000);
