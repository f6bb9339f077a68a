import { changeCheck } from '@/app/checks';
import { changeMark } from '@/app/change-mark';
import { changeSettings } from '@/app/change-settings';
import { correctFact } from '@/app/correct-fact';
import { makeBackup } from '@/app/files/backup';
import { readBackup, restoreBackup } from '@/app/files/restore';
import { applyWaitingSettings } from '@/app/files/stored-settings';
import { recordPayment } from '@/app/record-payment';
import { visit } from '@/app/visit';
import { backedUpTables } from '@/store/backup/tables';
import { settingsKey } from '@/domain/settings';
import { readShare } from '@/exchange/share/read-share';
import { createSigningKey } from '@/exchange/share/sign';
import { takeIn } from '@/store/share/take-in';
import type { Database } from '@/store/database';
import { inventedList, signedFile } from '../../exchange/share/invented-list';
import { firstDay, invented, oldStore } from '../invented';
import { testContext } from '../test-context';

export const storeKey = 'm:b2b-2200000000001abcde';
export const beat = () => undefined;
export const freshContext = () => ({ ...testContext(), version: '0.1.0' });

/** A buyer's profile with something in every table that holds what was read or written. */
export async function lived() {
  const context = freshContext();
  const reading = invented({
    ...oldStore,
    reviews: [{ date: '2026-10-01', stars: 5, text: '很好', buyer: 'a***b', quantity: 10 }],
  });
  await visit(context, { writeId: 'write-0001', reading });
  const words = {
    rating: 2,
    tags: ['纸盒'],
    note: 'Slow.\n慢',
    blacklist: { reason: 'late', at: firstDay, expires: null },
  };
  await changeMark(context, { writeId: 'write-0002', storeKey, change: words });
  const payment = { id: 'paid-0001', storeKey, amount: { amount: 900, currency: 'USD' as const } };
  await recordPayment(context, { payment: { ...payment, channel: 'escrow', paidAt: firstDay, deliveredAt: null } });
  await correctFact(context, { writeId: 'write-0003', storeKey, offerId: null, fact: 'membershipYears', typed: '4' });
  await changeCheck(context, {
    writeId: 'write-0004',
    storeKey,
    check: 'sample',
    change: { outcome: 'matches', note: 'thick' },
  });
  const rates = [{ currency: 'USD' as const, cny: 7.05, date: '2026-11-20', origin: 'buyer' as const }];
  await changeSettings(context, { change: { currency: 'EUR', rates } });
  const key = await createSigningKey();
  const [read, now] = [await readShare(await signedFile(key, inventedList()), context.now(), beat), context.now()];
  await takeIn(context.database, read, { fileName: 'list.json', trusted: true, now }, beat);
  return context;
}

export async function everything(db: Database): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    backedUpTables(db).map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}

export async function fileOf(context: ReturnType<typeof freshContext>): Promise<File> {
  const { name, blob } = await makeBackup(context, await context.local.get(settingsKey), beat);
  return new File([blob], name);
}

export async function restore(context: ReturnType<typeof freshContext>, file: File) {
  const preview = await readBackup(context, file, beat);
  await restoreBackup(context, preview, beat);
  await applyWaitingSettings(context);
  return preview;
}
