import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { filesWords } from '@/i18n/files-words';
import { keptRecords } from './backstage';
import { launch, type TestBrowser } from './browser';
import { deadlyFor } from './browser-processes';
import { sessionOf } from './closed-root';
import { openDesk } from './desk';
import { chooseFile, type CarriedFile } from './desk-files';
import { limitedBuild } from './limited-build';

const words = filesWords.en;
/** So many that the work goes on long after its first step was seen. */
const stores = 4000;
const at = '2026-10-01T08:00:00.000Z';
const keyOf = (index: number) => `m:b2b-22000000${String(index).padStart(5, '0')}abcde`;

/** A backup of many stores with a note each, as a buyer of years would have. */
function largeBackup(): CarriedFile {
  const head = { format: 'touchstone-backup', version: 2, app: '0.1.0', madeAt: at };
  const none = { loginId: null, shopHost: null, licenceCode: null, legalName: null };
  const lines = [`{"header":${JSON.stringify(head)},"rows":[`];
  for (let index = 0; index < stores; index += 1) {
    const storeKey = keyOf(index);
    const ids = { storeKey, memberId: storeKey.slice(2), ...none };
    const store = { ...ids, companyName: `示例 ${String(index)}`, firstSeenAt: at, lastSeenAt: at };
    lines.push(`${JSON.stringify(['stores', store])},`);
    lines.push(`${JSON.stringify(['notes', { storeKey, text: 'kept', updatedAt: at }])},`);
  }
  const text = [...lines, `["end",${String(stores * 2)}]`, ']}', ''].join('\n');
  return { name: 'backup.json', buffer: Buffer.from(text) };
}

/** A sheet that says another note for each of them. */
const largeSheet = (): CarriedFile => ({
  name: 'notes.csv',
  buffer: Buffer.from(
    ['storeKey,note', ...Array.from({ length: stores }, (_, index) => `${keyOf(index)},edited`)].join('\r\n'),
  ),
});

const button = (desk: Page, name: string) => desk.getByRole('button', { name, exact: true });

/** Chooses a file, agrees to it, and goes on as soon as the desk says that some of it is written. */
async function begun(desk: Page, file: CarriedFile, agree: string): Promise<void> {
  await chooseFile(desk, file);
  await button(desk, agree).waitFor();
  if (agree === words.apply) await desk.getByLabel(words.conflictChoices.theirs).check();
  await button(desk, agree).click();
  await desk.getByText(/^[1-9][\d,]* of /).waitFor();
}

/** How many stores are kept, and notes by their text. */
async function kept(browser: TestBrowser): Promise<{ stores: number; kept: number; edited: number }> {
  const tables = await keptRecords(browser);
  const notes = (tables['notes'] ?? []) as { text: string }[];
  const count = (text: string) => notes.filter((note) => note.text === text).length;
  return { stores: tables['stores']?.length ?? 0, kept: count('kept'), edited: count('edited') };
}

const before = { stores: 0, kept: 0, edited: 0 };
const restored = { stores, kept: stores, edited: 0 };
const imported = { stores, kept: 0, edited: stores };

const profile = mkdtempSync(join(tmpdir(), 'touchstone-killed-'));
let browser: TestBrowser | undefined;
afterAll(async () => {
  await browser?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

it('leaves the database as before or complete, whatever ends a restore or an import in the middle', async () => {
  browser = await launch({ profile });
  let desk = await openDesk(browser, '#/files');
  const backup = largeBackup();

  await begun(desk, backup, words.restore);
  await button(desk, words.cancel).click();
  await desk.getByText(words.faults.cancelled).waitFor();
  expect(await kept(browser)).toEqual(before);

  await begun(desk, backup, words.restore);
  await desk.close({ runBeforeUnload: false });
  expect(await kept(browser)).toEqual(before);

  desk = await openDesk(browser, '#/files');
  let kill = await deadlyFor(browser);
  await begun(desk, backup, words.restore);
  await kill();
  browser = await launch({ profile });
  const afterKill = await kept(browser);
  expect([before, restored]).toContainEqual(afterKill);

  desk = await openDesk(browser, '#/files');
  if (afterKill.stores === 0) {
    await begun(desk, backup, words.restore);
    await desk.getByText(/^Done:/).waitFor();
  }
  expect(await kept(browser)).toEqual(restored);
  kill = await deadlyFor(browser);
  await begun(desk, largeSheet(), words.apply);
  await kill();
  browser = await launch({ profile });
  const afterImport = await kept(browser);
  expect([restored, imported]).toContainEqual(afterImport);

  desk = await openDesk(browser, '#/files');
  kill = await deadlyFor(browser);
  if (afterImport.edited === 0) {
    await begun(desk, largeSheet(), words.apply);
    await desk.getByText(/^Done:/).waitFor();
  }
  await kill();
  browser = await launch({ profile });
  expect(await kept(browser)).toEqual(imported);
});

it('says that the disk is full in the middle of a restore, and nothing is changed', async () => {
  const limited = await launch({ extension: limitedBuild() });
  try {
    const session = await sessionOf(limited.backstage);
    const origin = `chrome-extension://${limited.extensionId}`;
    // Room for the file put aside, and not for all it holds besides.
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_300_000 });
    const desk = await openDesk(limited, '#/files');
    await chooseFile(desk, largeBackup());
    await button(desk, words.restore).click();
    await desk.getByText(words.faults['storage-full']).waitFor();
    expect(await kept(limited)).toEqual(before);
  } finally {
    await limited.close();
  }
});
