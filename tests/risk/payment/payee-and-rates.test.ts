import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencies } from '@/domain/currencies';
import { mainCurrencies, type Currency, type Rate } from '@/domain/money';
import { channels, paymentVerdicts } from '@/domain/payment';
import { tradeTerms, tradeTypeOf, tradeTypes } from '@/domain/trade-type';
import { ask } from './ask';

const isMain = (currency: Currency) => mainCurrencies.some((main) => main === currency);
const severity = (verdict: (typeof paymentVerdicts)[number]) => paymentVerdicts.indexOf(verdict);
const aSituation = fc.record({
  amount: fc.integer({ min: 1, max: 20_000_000 }).map((amount) => amount / 100),
  share: fc.constantFrom(0, 0.3, 0.5, 1),
  channel: fc.constantFrom(...channels),
  years: fc.option(fc.integer({ min: 0, max: 20 })),
  band: fc.constantFrom('low', 'guarded', 'unclear', 'high', 'stop'),
});

describe('a currency without a rate', () => {
  it.each(currencies.filter((currency) => !isMain(currency)))('%s is asked for and never guessed', (currency) => {
    const answer = ask({ currency });
    expect(answer).toMatchObject({
      rateNeeded: [currency],
      maxPrepay: { amount: 0, currency },
      plan: [],
      feeRatio: null,
    });
    expect(answer.verdict).toBe('risky');
    expect(answer.reason).toContain(currency);
    expect(ask({ openPrepaid: [{ amount: 1, currency }] }).rateNeeded).toEqual([currency]);
  });

  it('does not keep a stop from being said', () => {
    expect(ask({ currency: 'GBP', channel: 'private' }).verdict).toBe('stop');
    expect(ask({ currency: 'GBP', band: 'stop' }).verdict).toBe('stop');
    expect(ask({ currency: 'GBP', payee: 'person' }).verdict).toBe('stop');
  });
});

describe('any currency with a rate', () => {
  it('is judged as the same money in USD, in its own coins', () => {
    fc.assert(
      fc.property(aSituation, fc.constantFrom(...currencies), (asked, currency) => {
        if (currency === 'CNY') return;
        const rates: Rate[] = [{ currency, cny: 7.2, date: '2026-11-20', origin: 'buyer' }];
        const one = ask({ ...asked, currency: 'USD' });
        const other = ask({ ...asked, currency, rates });
        expect(other.rateNeeded).toBeUndefined();
        expect(other.maxPrepay.amount).toBeLessThanOrEqual(Math.max(one.maxPrepay.amount, 0) + 1e-9);
        expect(other.plan.reduce((sum, { amount }) => sum + amount.amount, 0)).toBeCloseTo(asked.amount, 4);
      }),
    );
  });

  it('gives whole yen where yen have no smaller coin', () => {
    const rates: Rate[] = [{ currency: 'JPY', cny: 0.0471, date: '2026-11-20', origin: 'buyer' }];
    const { maxPrepay, reason } = ask({ amount: 1_000_001, currency: 'JPY', rates });
    expect(Number.isInteger(maxPrepay.amount)).toBe(true);
    expect(reason).toMatch(/JPY [\d,]+ /);
    expect(ask({ amount: 1_000_001, currency: 'JPY', rates, language: 'zh_CN' }).reason).toContain('日元');
  });
});

describe('the payee', () => {
  it('who is a person or another company is a stop at any amount, by any way', () => {
    fc.assert(
      fc.property(aSituation, fc.constantFrom('person', 'different'), (asked, payee) => {
        const answer = ask({ ...asked, payee });
        expect(answer).toMatchObject({ verdict: 'stop', maxPrepay: { amount: 0 }, question: { channel: 'private' } });
        expect(answer.plan[0]?.amount.amount).toBe(0);
        if (asked.band !== 'stop') expect(answer.reason).toContain('payee');
      }),
    );
  });

  it('never makes an answer better', () => {
    fc.assert(
      fc.property(aSituation, fc.constantFrom('equal', 'near', 'different', 'person', 'unknown'), (asked, payee) => {
        const [without, named] = [ask(asked), ask({ ...asked, payee })];
        expect(named.maxPrepay.amount).toBeLessThanOrEqual(without.maxPrepay.amount);
        expect(severity(named.verdict)).toBeGreaterThanOrEqual(severity(without.verdict));
      }),
    );
  });

  it('whose name is almost right gets nothing by bank until it is corrected', () => {
    const answer = ask({ years: 10, band: 'low', channel: 'bank', share: 0.1, amount: 2000, payee: 'near' });
    expect(answer).toMatchObject({ verdict: 'risky', maxPrepay: { amount: 0 } });
    expect(answer.maxInEscrow.amount).toBeGreaterThan(0);
    expect(answer.reason).toContain('almost');
  });
});

describe('ways of trading', () => {
  it('come back from the question that asks about them', () => {
    for (const tradeType of tradeTypes) {
      const { channel, prepaidShare } = tradeTerms[tradeType];
      expect(tradeTypeOf({ tradeType, channel, prepaidShare: prepaidShare ?? 0.4 })).toBe(tradeType);
      expect(tradeTerms[tradeTypeOf({ channel, prepaidShare: 0.4 })].channel).toBe(channel);
    }
    expect(tradeTypeOf({ tradeType: 'staged-37', channel: 'escrow', prepaidShare: 1 })).toBe('assured');
    expect(tradeTypeOf({ tradeType: 'credit', channel: 'private', prepaidShare: 0 })).toBe('private');
  });
});
