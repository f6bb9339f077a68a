import { describe, expect, it } from 'vitest';
import type { Rate } from '@/domain/money';
import { rateOfDay } from '@/risk/payment/rate-of-day';

const rate = (cny: number, date: string, origin: Rate['origin'] = 'buyer'): Rate => ({
  currency: 'USD',
  cny,
  date,
  origin,
});
const rates = [rate(7.1, '2026-11-10'), rate(7.2, '2026-11-01', 'default'), rate(7.15, '2026-11-01')];

describe('rateOfDay', () => {
  it('takes the newest rate that is not later, the buyer’s own of two', () => {
    expect(rateOfDay('USD', '2026-11-09', rates)).toMatchObject({ cny: 7.15, isLater: false });
    expect(rateOfDay('USD', '2026-11-10', rates)).toMatchObject({ cny: 7.1, isLater: false });
  });

  it('says when only later rates are known', () => {
    expect(rateOfDay('USD', '2026-10-01', rates)).toMatchObject({ date: '2026-11-01', isLater: true });
  });

  it('knows none for CNY, and none that is no rate', () => {
    expect(rateOfDay('CNY', '2026-11-09', rates)).toBeNull();
    expect(rateOfDay('EUR', '2026-11-09', rates)).toBeNull();
    expect(rateOfDay('USD', '2026-11-09', [rate(0, '2026-11-01')])).toBeNull();
  });
});
