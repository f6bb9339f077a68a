import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mainCurrencies as currencies } from '@/domain/money';
import { channels, paymentVerdicts, type PaymentAnswer } from '@/domain/payment';
import { ask, type Asked } from './ask';

const worseningBands = ['low', 'guarded', 'unclear', 'high', 'stop'] as const;
const cents = (max: number) => fc.integer({ min: 1, max: max * 100 }).map((amount) => amount / 100);
const aQuestion = fc.record({
  amount: fc.oneof(cents(1000), cents(200_000), fc.constantFrom(499.99, 500, 3600, 10_000)),
  currency: fc.constantFrom(...currencies),
  share: fc.oneof(
    fc.constantFrom(0, 0.3, 1),
    fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  ),
  channel: fc.constantFrom(...channels),
  years: fc.option(fc.integer({ min: 0, max: 20 })),
  band: fc.constantFrom(...worseningBands),
  openPrepaid: fc.array(fc.record({ amount: cents(5000), currency: fc.constantFrom(...currencies) }), { maxLength: 2 }),
});
const runs = { numRuns: 2000 };
const severity = ({ verdict }: PaymentAnswer) => paymentVerdicts.indexOf(verdict);

/** Asks the same question of a better and a worse situation: the worse one never allows more or sounds milder. */
function expectNoBetter(better: Asked, worse: Asked): void {
  const [one, other] = [ask(better), ask(worse)];
  expect(other.maxPrepay.amount).toBeLessThanOrEqual(one.maxPrepay.amount);
  expect(other.maxInEscrow.amount).toBeLessThanOrEqual(one.maxInEscrow.amount);
  expect(severity(other)).toBeGreaterThanOrEqual(severity(one));
}

describe('the largest prepayment and the verdict', () => {
  it('never get better as years fall or are not read', () => {
    fc.assert(
      fc.property(aQuestion, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), (asked, a, b) => {
        expectNoBetter({ ...asked, years: Math.max(a, b) }, { ...asked, years: Math.min(a, b) });
        expectNoBetter({ ...asked, years: a }, { ...asked, years: null });
      }),
      runs,
    );
  });

  it('never get better as the band worsens', () => {
    fc.assert(
      fc.property(aQuestion, fc.nat(4), fc.nat(4), (asked, a, b) => {
        const [better, worse] = [worseningBands[Math.min(a, b)], worseningBands[Math.max(a, b)]];
        if (better && worse) expectNoBetter({ ...asked, band: better }, { ...asked, band: worse });
      }),
      runs,
    );
  });

  it('never get better as the channel weakens; other is judged as bank', () => {
    fc.assert(
      fc.property(aQuestion, (asked) => {
        expectNoBetter({ ...asked, channel: 'escrow' }, { ...asked, channel: 'bank' });
        expectNoBetter({ ...asked, channel: 'bank' }, { ...asked, channel: 'private' });
        const [bank, other] = [ask({ ...asked, channel: 'bank' }), ask({ ...asked, channel: 'other' })];
        expect([other.verdict, other.maxPrepay]).toEqual([bank.verdict, bank.maxPrepay]);
      }),
      runs,
    );
  });

  it('never get better as open prepayments grow', () => {
    fc.assert(
      fc.property(aQuestion, cents(3000), fc.constantFrom(...currencies), (asked, amount, currency) => {
        expectNoBetter(asked, { ...asked, openPrepaid: [...asked.openPrepaid, { amount, currency }] });
      }),
      runs,
    );
  });

  it('never allow a full prepayment of an order that is not small', () => {
    fc.assert(
      fc.property(aQuestion, (asked) => {
        const { maxPrepay, verdict } = ask({ ...asked, currency: 'USD', amount: asked.amount + 500, share: 1 });
        expect(maxPrepay.amount).toBeLessThanOrEqual((asked.amount + 500) * 0.3 + 1e-6);
        expect(verdict).not.toBe('reasonable');
      }),
      runs,
    );
  });
});

describe('the plan', () => {
  it('starts within the largest prepayment, in the channel asked about, and adds up', () => {
    fc.assert(
      fc.property(aQuestion, (asked) => {
        const { plan, maxPrepay, verdict, question } = ask(asked);
        const [first] = plan;
        expect(first?.channel).toBe(asked.channel);
        expect(first?.amount.amount).toBeLessThanOrEqual(maxPrepay.amount);
        expect((first?.share ?? 2) * asked.amount).toBeLessThanOrEqual(maxPrepay.amount + 1e-6);
        expect(plan.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
        expect(plan.reduce((sum, { amount }) => sum + amount.amount, 0)).toBeCloseTo(asked.amount, 6);
        expect(plan.every(({ share, amount }) => share >= 0 && amount.amount >= 0)).toBe(true);
        expect(plan.every((stage) => stage.channel !== 'private' || stage.share === 0)).toBe(true);
        if (verdict === 'reasonable') {
          expect(question.prepaidShare * asked.amount).toBeLessThanOrEqual(maxPrepay.amount + 0.01);
        }
      }),
      runs,
    );
  });

  it('comes with one sentence, the same for the same question', () => {
    fc.assert(
      fc.property(aQuestion, (asked) => {
        const answer = ask(asked);
        expect(answer.reason).toMatch(/^[A-Z][^\n]*\.$/);
        expect(answer.reason).not.toMatch(/NaN|undefined|null|Infinity/);
        expect(ask({ ...asked, language: 'zh_CN' }).reason).toMatch(/^[^\n。]+。$/);
        expect(ask(asked)).toEqual(answer);
      }),
      { numRuns: 1000 },
    );
  });
});
