import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reading } from '@/domain/reading';
import { readPage } from '@/pages/read-page';
import { factsOf } from '../../commands/facts-of';
import { openPage } from '../../commands/open-page';
import { root } from '../../project-files';

const read = (name: string, url: string, file = 'page.html') => {
  const reading = readPage(openPage(join(root, 'tests/pages', name, file)), url, '2026-11-22T00:00:00Z');
  const facts = Object.entries(factsOf(reading.fields)).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return { kind: reading.pageKind, generation: reading.generation, facts: Object.fromEntries(facts), reading };
};

const found = ({ fields }: Reading): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => (field.state === 'found' ? [[name, field.value]] : [])),
  );

describe('pages of a store', () => {
  it('reads the embedded data of a shop page and nothing about the buyer', () => {
    const { kind, generation, facts, reading } = read(
      'shop/winport-2025',
      'https://fixture-lamps.1688.com/page/index.html',
    );
    expect([kind, generation]).toEqual(['shop', 'winport-2025']);
    expect(facts).toEqual({
      companyName: '样例市灯具有限公司',
      loginId: '样例灯具',
      memberId: 'b2b-1000000000001aaaaa',
      shopUrl: 'https://fixture-lamps.1688.com',
      membershipYears: 7,
      badges: ['trustpass', 'powerful-merchant'],
      serviceScore: 4,
      serviceScores: { consultation: null, logistics: 4, dispute: null, quality: null, returns: 3.6 },
    });
    expect(JSON.stringify(reading)).not.toContain('someone');
    expect(found(reading)).toMatchObject({
      legalName: '样例市灯具有限公司',
      licenceCode: '91330100MA00000072',
      registeredCapital: { amount: 2_000_000, currency: 'USD' },
      foundedOn: '2016-10-19',
      businessScope: '灯具制造',
    });
    expect(JSON.stringify(reading)).not.toMatch(/王样例|样例路/);
  });

  it('reads the contact page of 2019: registered name before brand, marks from icons and not from menus, no person', () => {
    const { kind, generation, facts, reading } = read(
      'contact/winport-2019',
      'https://fixture-shirts.1688.com/page/contactinfo.htm',
    );
    expect([kind, generation]).toEqual(['contact', 'winport-2019']);
    expect(facts).toEqual({
      companyName: '虚构县样例服饰有限公司',
      loginId: '样例服饰',
      memberId: 'b2b-1000000001',
      shopUrl: 'https://fixture-shirts.1688.com',
      membershipYears: 6,
      badges: ['trustpass', 'powerful-merchant', 'deep-factory-audit'],
      repeatRate: 0.36,
      guarantees: ['质量保证'],
    });
    expect(found(reading)).toMatchObject({ legalName: '虚构县样例服饰有限公司', auditType: 'factory' });
    expect(JSON.stringify(reading)).not.toMatch(/王样例|13800000000|样例路/);
  });

  it('reads a credit page by its labels: praise in a sentence proves nothing, a dash is no value', () => {
    const { kind, facts, reading } = read('credit/credit-2025', 'https://fixture-lamps.1688.com/page/creditdetail.htm');
    expect(kind).toBe('credit');
    expect(facts).toEqual({
      membershipYears: 3,
      repeatRate: 0.36,
      serviceScore: 4.5,
      serviceScores: { consultation: 4, logistics: null, dispute: null, quality: null, returns: 3.5 },
      yearsEstablished: 12,
    });
    expect(JSON.stringify(reading)).not.toMatch(/王样例|0571/);
  });

  it('reads the registration of a credit page and no person, however the table is drawn', () => {
    const { reading } = read(
      'credit/credit-2025',
      'https://fixture-lamps.1688.com/page/creditdetail.htm',
      'registration.html',
    );
    expect(found(reading)).toMatchObject({
      legalName: '样例市灯具有限公司',
      licenceCode: '91330100MA00000072',
      registeredCapital: { amount: 5_005_000, currency: 'CNY' },
      foundedOn: '2011-03-09',
      businessScope: '一般项目：灯具制造；手机、电话机配件销售（不含危险品）。',
      onTimeRate: 0.91,
      auditType: 'trader',
      badges: ['deep-trader-audit'],
      serviceScores: { newer: { dispatch: 4.6 } },
    });
    expect(JSON.stringify(reading)).not.toMatch(/样例路|王样例|李样例|0571/);
  });

  it('says that a masked licence code is there and unreadable, and invents nothing for the rest', () => {
    const { reading } = read(
      'credit/credit-2025',
      'https://fixture-lamps.1688.com/page/creditdetail.htm',
      'masked.html',
    );
    expect(reading.fields.licenceCode).toMatchObject({ state: 'broken', raw: '91330100********0X' });
    expect(found(reading)).toEqual({});
    expect(JSON.stringify(reading)).not.toContain('王样例');
  });
});
