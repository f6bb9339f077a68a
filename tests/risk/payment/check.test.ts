import { describe, expect, it } from 'vitest';
import { bands } from '@/domain/assessment';
import { channels } from '@/domain/payment';
import { defaultPolicy, withYearlyFee } from '@/risk/policy';
import { ask } from './ask';

const judged = ['low', 'guarded', 'unclear', 'high'] as const;

describe('the article’s cases', () => {
  it.each(judged)('1 year, USD 10,000 in full by bank: stop (%s)', (band) => {
    expect(ask({ years: 1, band, channel: 'bank' }).verdict).toBe('stop');
    expect(ask({ years: 1, band, channel: 'other' }).verdict).toBe('stop');
  });

  it.each(judged)('the same through escrow: staged or risky (%s)', (band) => {
    expect(['staged', 'risky']).toContain(ask({ years: 1, band }).verdict);
  });

  it('1 year, USD 10,000 by bank is stop even where the buyer sets a huge yearly fee or a low rate', () => {
    const rates = [{ currency: 'USD', cny: 0.5, date: '2026-11-20', origin: 'buyer' } as const];
    expect(ask({ years: 1, band: 'low', channel: 'bank', rates }).verdict).toBe('stop');
    const policy = withYearlyFee(defaultPolicy, 500_000);
    expect(ask({ years: 1, band: 'low', channel: 'bank', policy }).verdict).toBe('stop');
    expect(ask({ years: 1, band: 'low', channel: 'bank', policy }).feeRatio).toBe(0.14);
  });

  it.each(['low', 'guarded'] as const)(
    '5 years, the deposit of USD 10,000 in escrow: reasonable, any more staged (%s)',
    (band) => {
      expect(ask({ band, share: 0.3 }).verdict).toBe('reasonable');
      expect(ask({ band, share: 0.31 }).verdict).toBe('staged');
    },
  );

  it.each(judged)('USD 499.99 in full in escrow: reasonable (%s)', (band) => {
    expect(ask({ amount: 499.99, band })).toMatchObject({ verdict: 'reasonable', maxPrepay: { amount: 499.99 } });
    expect(ask({ amount: 499.99, band, years: null }).verdict).toBe('reasonable');
  });

  it('USD 499.99 in full is not reasonable over a stop, nor with prepayments still open', () => {
    expect(ask({ amount: 499.99, band: 'stop' }).verdict).toBe('stop');
    const open = { amount: 1, currency: 'CNY' } as const;
    expect(ask({ amount: 499.99, openPrepaid: [open] }).verdict).toBe('staged');
  });

  it.each(judged)('USD 500.00 in full: staged or worse (%s)', (band) => {
    expect(['staged', 'risky']).toContain(ask({ amount: 500, band }).verdict);
  });

  it('500 US dollars in another currency are not under 500 either', () => {
    expect(ask({ amount: 3600, currency: 'CNY' }).verdict).toBe('staged');
    expect(ask({ amount: 3599.99, currency: 'CNY' }).verdict).toBe('reasonable');
  });

  it.each(bands)('a private account is stop at any amount (%s)', (band) => {
    for (const amount of [1, 499.99, 10_000]) {
      const answer = ask({ amount, band, channel: 'private', years: 12 });
      expect(answer).toMatchObject({ verdict: 'stop', maxPrepay: { amount: 0 } });
      expect(answer.plan[0]).toMatchObject({ share: 0, channel: 'private' });
    }
  });

  it.each(channels)('a store on stop gets nothing by %s', (channel) => {
    const answer = ask({ band: 'stop', channel, amount: 100, share: 0.1, years: 9 });
    expect(answer).toMatchObject({ verdict: 'stop', maxPrepay: { amount: 0 }, maxInEscrow: { amount: 0 } });
  });

  it('judges unread years as the youngest store and says so', () => {
    const answer = ask({ years: null, band: 'unclear', channel: 'bank' });
    expect(answer).toMatchObject({ verdict: 'stop', feeRatio: null, maxPrepay: { amount: 0 } });
    expect(answer.reason).toContain('years could not be read');
    expect(ask({ years: null, band: 'unclear', share: 0.3 }).maxPrepay).toEqual(
      ask({ years: 0, band: 'unclear', share: 0.3 }).maxPrepay,
    );
  });
});

describe('policy', () => {
  it('lets nothing go by bank to a store under three years, however good', () => {
    expect(ask({ years: 2, band: 'low', channel: 'bank', amount: 100 })).toMatchObject({
      verdict: 'risky',
      maxPrepay: { amount: 0 },
    });
    expect(ask({ years: 3, band: 'low', channel: 'bank', amount: 100 }).verdict).toBe('reasonable');
  });

  it('treats an unclear store as a high risk, so that losing a field never allows more', () => {
    for (const channel of channels) {
      for (const years of [null, 1, 5, 12]) {
        const [unclear, high] = (['unclear', 'high'] as const).map((band) => ask({ years, band, channel }));
        expect(unclear).toEqual(high);
      }
    }
  });

  it('takes 3,000 dollars to a 2-year store apart by channel', () => {
    const verdicts = channels.map((channel) => ask({ years: 2, amount: 3000, channel }).verdict);
    expect(verdicts).toEqual(['staged', 'risky', 'risky', 'stop']);
  });
});

describe('the answer', () => {
  it('gives the ratio of the prepayment to the fees in one sentence', () => {
    const answer = ask({ years: 1, band: 'high', channel: 'bank' });
    expect(answer.feeRatio).toBe(10.77);
    expect(answer.reason).toBe(
      'USD 10,000 up front is 10.8 times the fees this store has paid; pay nothing this way, and now at most USD 499.99 inside 1688 escrow 担保交易.',
    );
    expect(ask({ years: 1, band: 'high', channel: 'bank', language: 'zh_CN' }).reason).toMatch(/10\.8 倍.*。$/);
  });

  it('leads from nothing by bank through a sample, a trial order and a deposit to the balance', () => {
    const { plan } = ask({ years: 1, band: 'high', channel: 'bank' });
    expect(plan.map(({ channel, amount }) => [channel, amount.amount])).toEqual([
      ['bank', 0],
      ['escrow', 0],
      ['escrow', 499.99],
      ['escrow', 2500.01],
      ['escrow', 7000],
    ]);
    expect(plan[1]?.when).toContain('sample');
    expect(plan[2]?.condition).toContain('50-100 units');
  });

  it('is 30 / 70 where the store may hold the deposit of an order that is not bulk', () => {
    const shares = ask({ band: 'low', amount: 900 }).plan.map(({ share }) => share);
    expect(shares).toEqual([0.3, 0.7]);
  });

  it('puts a sample and a trial order before the deposit of a bulk order, at the price of the goods', () => {
    const amounts = (unitPrice: number | null) =>
      ask({ band: 'low', unitPrice }).plan.map(({ amount }) => amount.amount);
    expect(amounts(null)).toEqual([0, 499.99, 2500.01, 7000]);
    expect(amounts(7.2)).toEqual([0, 100, 2900, 7000]);
    expect(amounts(1000)).toEqual([0, 499.99, 2500.01, 7000]);
    const [deposit] = ask({ band: 'low', share: 0.3 }).plan;
    expect(deposit?.share).toBe(0.3);
    expect(deposit?.when).toContain('trial order of 50-100 units');
  });

  it('takes the deposit and the units it names from the policy', () => {
    const { payment } = defaultPolicy;
    const own = {
      ...payment,
      deposit: { ...payment.deposit, value: 0.25 },
      trialUnitsMost: { ...payment.trialUnitsMost, value: 80 },
    };
    const { plan } = ask({ years: 1, band: 'high', policy: { ...defaultPolicy, payment: own } });
    const said = plan.map(({ when, condition }) => `${when} ${condition}`).join(' ');
    expect(said).toContain('25 %');
    expect(said).toContain('50-80 units');
    expect(said).not.toContain('30 %');
  });

  it('uses the buyer’s newest rate over the default, in both directions', () => {
    const rates = [
      { currency: 'USD', cny: 7, date: '2026-11-19', origin: 'buyer' },
      { currency: 'USD', cny: 6, date: '2026-10-01', origin: 'buyer' },
    ] as const;
    const answer = ask({ years: 1, rates: [...rates], share: 0.5 });
    expect(answer.feeRatio).toBeCloseTo(35_000 / 6688, 2);
  });

  it('counts open prepayments in any currency', () => {
    const before = ask({ share: 0.3 }).maxPrepay.amount;
    const openPrepaid = [{ amount: 20_000, currency: 'CNY' } as const];
    const answer = ask({ share: 0.3, openPrepaid });
    expect(answer.maxPrepay.amount).toBeLessThan(before);
    expect(answer.reason).toContain('still open');
  });

  it('says what escrow is and when it lets the money go', () => {
    expect(ask({}).escrowNote).toMatch(/担保交易.*QR code.*about ten days after shipping/);
  });

  it('refuses amounts and shares that mean nothing', () => {
    expect(() => ask({ amount: -1 })).toThrow(RangeError);
    expect(() => ask({ amount: Number.NaN })).toThrow(RangeError);
    expect(() => ask({ share: 1.2 })).toThrow(RangeError);
  });
});
