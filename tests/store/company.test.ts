import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '@/domain/page-facts';
import { toSnapshot } from '@/domain/snapshot';
import { storesOfCompany } from '@/store/company';
import { openDatabase, type Database } from '@/store/database';
import { keepReading } from '@/store/keep-reading';
import { invented, nextDay } from '../app/invented';

let count = 0;
const fresh = () => openDatabase(`company-${(count += 1)}`);
const licenceCode = '91330000MA00000000';
const legalName = '义乌市示例包装有限公司（个人独资）';

async function keep(db: Database, loginId: string, facts: Partial<PageFacts>, readAt?: string) {
  const reading = invented({ loginId, ...facts }, { pageKind: 'credit', ...(readAt && { readAt }) });
  await keepReading(db, await toSnapshot(reading));
}
const found = async (db: Database, ids: { licenceCode: string | null; legalName: string | null }) =>
  (await storesOfCompany(db, ids)).map(({ store, sure }) => `${store.storeKey} ${sure ? 'sure' : 'possibly'}`).sort();

describe('stores of one company', () => {
  it('are found by the licence code, whatever name they show', async () => {
    const db = fresh();
    await keep(db, 'one', { licenceCode, companyName: 'Example Packing' });
    await keep(db, 'two', { licenceCode, legalName });
    await keep(db, 'three', { licenceCode: '91330000MA00000001' });
    expect(await found(db, { licenceCode, legalName: null })).toEqual(['l:one sure', 'l:two sure']);
  });

  it('are only possibly the same by name, with either form of the brackets, and not with another code', async () => {
    const db = fresh();
    await keep(db, 'one', { companyName: '义乌市示例包装有限公司(个人独资)' });
    await keep(db, 'two', { legalName: '义乌市示例 包装有限公司（个人独资）' });
    await keep(db, 'three', { legalName, licenceCode: '91330000MA00000001' });
    expect(await found(db, { licenceCode, legalName })).toEqual(['l:one possibly', 'l:two possibly']);
    expect(await found(db, { licenceCode: null, legalName: null })).toEqual([]);
  });

  it('keep the licence of an earlier page when a later one does not show it', async () => {
    const db = fresh();
    await keep(db, 'one', { licenceCode, legalName });
    await keep(db, 'one', { companyName: '别的名字' }, nextDay);
    expect(await db.stores.get('l:one')).toMatchObject({ licenceCode, legalName, companyName: '别的名字' });
  });

  it('join under the stronger id without losing the licence', async () => {
    const db = fresh();
    await keep(db, 'one', { licenceCode, legalName });
    await keep(db, 'one', { memberId: 'b2b-2200000000003ccccc' }, nextDay);
    expect(await db.stores.toArray()).toMatchObject([{ storeKey: 'm:b2b-2200000000003ccccc', licenceCode, legalName }]);
  });
});
