import { describe, expect, it } from 'vitest';
import { changeMark } from '@/app/change-mark';
import { visit } from '@/app/visit';
import { undoImport } from '@/store/backup/journal';
import { readCorrections } from '@/store/corrections';
import { readMark } from '@/store/marks';
import { keepPlan } from '@/store/plans';
import type { PaymentPlan } from '@/domain/payment-plan';
import { firstDay, invented, oldStore } from '../invented';
import { everything, lived, storeKey } from './lived-profile';
import { brought, cell, exported, previewed, savedBy } from './sheets-edited';

const nothing = { new: 0, changed: 0, conflict: 0, refused: 0 };
const stage = { condition: 'order placed', channel: 'escrow', due: '2026-12-01', doneOn: null } as const;
const plan: PaymentPlan = {
  id: 'plan-0001',
  storeKey,
  offerId: null,
  order: { amount: 3000, currency: 'USD' },
  tradeType: 'assured',
  stages: [
    { ...stage, when: 'at order', amount: 900 },
    { ...stage, when: 'before shipping', amount: 2100 },
  ],
  createdAt: firstDay,
  updatedAt: firstDay,
};

async function planned() {
  const context = await lived();
  await keepPlan(context.database, 'write-0010', plan, firstDay);
  return context;
}

describe('records edited in a workbook', () => {
  it('bring back payments, stages, corrections, the whole entry and single ratings, and are taken back together', async () => {
    const context = await planned();
    const workbook = await exported(context);
    cell(workbook, 'payments', 'amount').value = 950.5;
    cell(workbook, 'payments', 'channel').value = 'Bank';
    cell(workbook, 'payments', 'deliveredAt').value = new Date('2026-11-20T10:00:00Z');
    cell(workbook, 'plans', 'doneOn', 1).value = new Date('2026-11-19T00:00:00Z');
    cell(workbook, 'plans', 'amount', 2).value = '2,000';
    cell(workbook, 'corrections', 'value').value = 5;
    cell(workbook, 'blacklist', 'blacklist.severity').value = 'warn';
    cell(workbook, 'blacklist', 'blacklist.proof').value = 'chat of 3 May';
    cell(workbook, 'blacklist', 'blacklist.matches').value = 'licence; name';
    cell(workbook, 'stores', 'rating.honesty').value = 1;
    const file = await savedBy(workbook);
    const before = await everything(context.database);
    const { counts, lines } = await previewed(context, file);
    expect(lines.flatMap(({ changes = [] }) => changes)).toEqual([
      'rating.honesty:  > 1',
      'blacklist.severity: stop > warn',
      'blacklist.proof:  > chat of 3 May',
      'blacklist.matches: member; licence; name; host > licence; name',
      'amount: 900 > 950.5',
      'channel: escrow > bank',
      'deliveredAt:  > 2026-11-20T10:00:00Z',
      'doneOn:  > 2026-11-19',
      'amount: 2100 > 2000',
      'value: 4 > 5',
    ]);
    expect(counts).toEqual({ ...nothing, changed: 6, same: 2 });
    expect(await everything(context.database)).toEqual(before);
    expect(await brought(context, file)).toEqual({ applied: 5, left: 0, storeKeys: [storeKey] });
    const mark = await readMark(context.database, storeKey);
    expect(mark.aspects).toEqual({ honesty: 1 });
    expect(mark.blacklist).toMatchObject({ severity: 'warn', proof: 'chat of 3 May', matches: ['licence', 'name'] });
    const row = await context.database.marks.get(storeKey);
    expect(row?.blockedKeys?.every((key) => /^[cn]:/.test(key))).toBe(true);
    expect(await context.database.payments.toArray()).toMatchObject([
      { id: 'paid-0001', amount: { amount: 950.5, currency: 'USD' }, channel: 'bank', paidAt: firstDay },
    ]);
    const [kept] = await context.database.plans.toArray();
    expect(kept?.stages).toEqual([
      { ...plan.stages[0], doneOn: '2026-11-19' },
      { ...plan.stages[1], amount: 2000 },
    ]);
    expect(await readCorrections(context.database, storeKey)).toMatchObject([{ fact: 'membershipYears', value: 5 }]);
    expect((await previewed(context, file)).counts).toEqual({ ...nothing, same: 8 });
    expect(await undoImport(context.database)).toMatchObject({ left: 0, storeKeys: [storeKey] });
    expect(await everything(context.database)).toEqual(before);
  });

  it('that cannot be taken are refused with their reason, and a row that is gone deletes nothing', async () => {
    const context = await planned();
    const workbook = await exported(context);
    cell(workbook, 'payments', 'amount').value = 'about 900';
    cell(workbook, 'plans', 'channel', 1).value = 'cheque';
    cell(workbook, 'plans', 'amount', 2).value = null;
    cell(workbook, 'corrections', 'value').value = 'many';
    cell(workbook, 'blacklist', 'blacklist.matches').value = 'smell';
    cell(workbook, 'notes', 'rating.quality').value = 9;
    cell(workbook, 'stores', 'blacklist').value = null;
    cell(workbook, 'stores', 'rating.service').value = 3;
    const before = await everything(context.database);
    const { lines } = await previewed(context, await savedBy(workbook));
    expect(lines.map((line) => ('reason' in line ? [line.sheet, line.reason, line.column] : line.kind))).toEqual([
      ['notes', 'rating', 'rating.quality'],
      ['blacklist', 'matches', 'blacklist.matches'],
      ['payments', 'amount', 'amount'],
      ['plans', 'channel', 'channel'],
      ['plans', 'empty', 'amount'],
      ['corrections', 'value', 'value'],
      'changed',
    ]);
    workbook.getWorksheet('payments')?.spliceRows(2, 1);
    workbook.getWorksheet('plans')?.addRow([storeKey, '', 'plan-none', '', 1, 'USD', 'assured', 1, 'now', 'x', 5]);
    await brought(context, await savedBy(workbook), 'theirs');
    expect((await everything(context.database))['payments']).toEqual(before['payments']);
    expect((await everything(context.database))['plans']).toEqual(before['plans']);
  });

  it('of one store stand apart: the buyer chooses for each row whose word counts', async () => {
    const context = await lived();
    const otherFacts = { ...oldStore, memberId: 'b2b-2200000000002bbbbb', loginId: '另一家', offerId: '600000000002' };
    delete otherFacts.shopUrl;
    const url = 'https://detail.1688.com/offer/600000000002.html';
    await visit(context, { writeId: 'write-0020', reading: invented(otherFacts, { url }) });
    const other = 'm:b2b-2200000000002bbbbb';
    const write = (key: string, note: string, at: string) =>
      changeMark(context, { writeId: `write-${at}`, storeKey: key, change: { note } });
    await write(other, 'First.', '0021');
    const workbook = await exported(context);
    for (const row of [1, 2]) cell(workbook, 'notes', 'note', row).value = `From the sheet ${String(row)}`;
    await write(storeKey, 'Typed here.', '0022');
    await write(other, 'Typed there.', '0023');
    const file = await savedBy(workbook);
    expect((await previewed(context, file)).counts).toMatchObject({ conflict: 2 });
    await brought(context, file, 'mine', [`mark ${other} `]);
    const notes = async () => (await context.database.notes.toArray()).map(({ text }) => text).toSorted();
    const [mine, theirs] = await notes();
    expect(mine).toMatch(/^From the sheet \d$/);
    expect(theirs).toBe('Typed here.');
  });

  it('of sheets that only tell are counted and not taken', async () => {
    const context = await lived();
    const workbook = await exported(context);
    cell(workbook, 'offers', 'title').value = 'Cheap boxes';
    workbook.getWorksheet('prices')?.addRow(['600000000009', storeKey, 'made up']);
    const before = await everything(context.database);
    expect(workbook.getWorksheet('offers')?.getRow(1).values).toContainEqual(
      expect.stringContaining('changes in this sheet are not taken back'),
    );
    const { untaken, counts } = await previewed(context, await savedBy(workbook));
    expect(untaken).toEqual([
      { sheet: 'offers', rows: 1 },
      { sheet: 'prices', rows: 1 },
    ]);
    expect(counts).toEqual({ ...nothing, same: 6 });
    expect((await previewed(context, await savedBy(await exported(context)))).untaken).toEqual([]);
    expect(await everything(context.database)).toEqual(before);
  });
});
