import type { CheckAnswer } from '@/domain/check-answer';
import type { Correction } from '@/domain/correction';
import type { RecordedPayment } from '@/domain/mark';
import type { PaymentPlan } from '@/domain/payment-plan';
import type { BlacklistSheetRow, CheckSheetRow, Named, NoteSheetRow, PlanSheetRow } from '@/exchange/sheets/rows';
import type { Database } from '@/store/database';
import { readMark } from '@/store/marks';
import { rowsOf } from '@/store/pages';

const nameOf = async (database: Database, storeKey: string) =>
  (await database.stores.get(storeKey))?.companyName ?? null;

/** A store has a mark, a note or both; either may be the only one. */
export async function* noteRows(database: Database): AsyncGenerator<NoteSheetRow> {
  const rowFor = async (storeKey: string): Promise<NoteSheetRow> => ({
    companyName: await nameOf(database, storeKey),
    mark: await readMark(database, storeKey),
  });
  for await (const { storeKey } of rowsOf(database.marks)) yield rowFor(storeKey);
  for await (const { storeKey } of rowsOf(database.notes))
    if (!(await database.marks.get(storeKey))) yield rowFor(storeKey);
}

/** Every store the buyer listed, with what names the company behind it. */
export async function* blacklistRows(database: Database): AsyncGenerator<BlacklistSheetRow> {
  for await (const { storeKey, blacklist } of rowsOf(database.marks)) {
    if (blacklist === null) continue;
    const { companyName = null, legalName = null, licenceCode = null } = (await database.stores.get(storeKey)) ?? {};
    yield { companyName, legalName, licenceCode, mark: await readMark(database, storeKey) };
  }
}

export async function* checkRows(database: Database): AsyncGenerator<CheckSheetRow> {
  for await (const row of rowsOf<CheckAnswer>(database.checklists))
    yield { companyName: await nameOf(database, row.storeKey), answer: row };
}

export async function* paymentRows(database: Database): AsyncGenerator<Named<RecordedPayment>> {
  for await (const row of rowsOf<RecordedPayment>(database.payments))
    yield { ...row, companyName: await nameOf(database, row.storeKey) };
}

/** Every stage of every payment plan. */
export async function* planRows(database: Database): AsyncGenerator<PlanSheetRow> {
  for await (const plan of rowsOf<PaymentPlan>(database.plans)) {
    const companyName = await nameOf(database, plan.storeKey);
    for (const [at, stage] of plan.stages.entries()) yield { companyName, plan, stage, at };
  }
}

export async function* correctionRows(database: Database): AsyncGenerator<Named<Correction>> {
  for await (const row of rowsOf<Correction>(database.corrections))
    yield { ...row, companyName: await nameOf(database, row.storeKey) };
}
