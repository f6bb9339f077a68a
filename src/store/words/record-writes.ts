import { correctionWith, paymentWith, planWith, stageOf } from '@/domain/sheet-records';
import { checkWith, isCheckId } from '@/domain/sheet-words';
import type { Write } from '../backup/journal';
import type { AnyTable } from '../backup/tables';
import { checkRow } from '../check-rows';
import type { Database } from '../database';
import type { PlanRow } from '../rows';
import { answersTo, type WordChange } from './kept-words';

/** Writes to one table. */
export interface TableWrites {
  table: AnyTable;
  writes: Write[];
}

/** The writes that change answers to checks. */
export async function checkWrites(db: Database, changes: WordChange[], now: string): Promise<TableWrites[]> {
  const asked = changes.flatMap(({ key, theirs }) =>
    isCheckId(key.part) ? [{ storeKey: key.storeKey, check: key.part, theirs }] : [],
  );
  const kept = await answersTo(db, asked);
  const writes = asked.flatMap(({ theirs }, at): Write[] => {
    const words = kept[at];
    if (!words) return [];
    const after = checkRow(checkWith(words.answer, theirs, now));
    return [{ key: after.id, before: words.isNew ? null : checkRow(words.answer), after }];
  });
  return [{ table: db.checklists as AnyTable, writes }];
}

/** The writes that change payments. */
export async function paymentWrites(db: Database, changes: WordChange[]): Promise<TableWrites[]> {
  const rows = await db.payments.bulkGet(changes.map(({ key }) => key.part));
  const writes = rows.flatMap((row, at): Write[] => {
    const after = row && paymentWith(row, changes[at]?.theirs ?? {});
    return after ? [{ key: row.id, before: row, after }] : [];
  });
  return [{ table: db.payments as AnyTable, writes }];
}

/** The writes that change plans, one for each however many of its stages change. */
export async function planWrites(db: Database, changes: WordChange[], now: string): Promise<TableWrites[]> {
  const ids = [...new Set(changes.map(({ key }) => stageOf(key.part).planId))];
  const rows = (await db.plans.bulkGet(ids)).filter((row) => row !== undefined);
  const writes = rows.map((row): Write => {
    const own = changes.filter(({ key }) => stageOf(key.part).planId === row.id);
    const after = own.reduce<PlanRow>(
      (plan, { key, theirs }) => planWith(plan, stageOf(key.part).at, theirs, now),
      row,
    );
    return { key: row.id, before: row, after };
  });
  return [{ table: db.plans as AnyTable, writes }];
}

/** The writes that change corrections. */
export async function correctionWrites(db: Database, changes: WordChange[], now: string): Promise<TableWrites[]> {
  const rows = await db.corrections.bulkGet(changes.map(({ key }) => `${key.storeKey}/${key.part}`));
  const writes = rows.flatMap((row, at): Write[] =>
    row ? [{ key: row.id, before: row, after: correctionWith(row, changes[at]?.theirs ?? {}, now) }] : [],
  );
  return [{ table: db.corrections as AnyTable, writes }];
}
