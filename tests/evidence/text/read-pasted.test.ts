import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesLuhn } from '@/evidence/identity/account-numbers';
import { readAmounts } from '@/evidence/text/read-amounts';
import { readPastedText, type SellerNames } from '@/evidence/text/read-pasted';
import { madeUpCard, messages } from './pasted-messages';

const seller: SellerNames = { legalName: '示例市晴川商贸有限公司', shopName: '晴川百货' };
const rank = { normal: 0, careful: 1, stop: 2 };

describe('readPastedText', () => {
  it('has more than forty messages and a card that passes its check', () => {
    expect(messages.length).toBeGreaterThan(40);
    expect(passesLuhn(madeUpCard)).toBe(true);
  });

  it.each(messages)('reads "%s" as %s', (text, verdict, reason) => {
    const read = readPastedText(text, seller);
    expect(read).toMatchObject({ verdict });
    expect(read.reasons[0] ?? null).toBe(reason);
    expect(read.replies.length).toBeGreaterThan(0);
  });

  it('never judges better when less is known of the seller', () => {
    for (const [text] of messages.filter(([, verdict]) => verdict !== 'stop')) {
      const known = readPastedText(text, seller);
      const unknown = readPastedText(text, { legalName: null, shopName: null });
      expect(rank[unknown.verdict]).toBeGreaterThanOrEqual(rank[known.verdict]);
    }
  });

  it('never judges better when a message is added to another', () => {
    const message = fc.constantFrom(...messages.map(([text]) => text));
    fc.assert(
      fc.property(message, message, (one, other) => {
        const both = readPastedText(`${one}\n\n${other}`, seller);
        const alone = [one, other].map((text) => rank[readPastedText(text, seller).verdict]);
        expect(rank[both.verdict]).toBeGreaterThanOrEqual(Math.max(...alone));
      }),
      { numRuns: 3000 },
    );
  });

  it('asks for care when the text was too long to read', () => {
    const long = readPastedText('好'.repeat(100_000), seller);
    expect(long).toMatchObject({ verdict: 'careful', isCut: true, reasons: ['cut'] });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void readPastedText(text, seller)));
  });

  it('offers the answer that fits', () => {
    const replyTo = (text: string) => readPastedText(text, seller).replies;
    expect(replyTo('户名：王小明')).toEqual(['pay-on-platform', 'company-account']);
    expect(replyTo('款到发货')).toEqual(['staged']);
    expect(replyTo('您好')).toEqual(['thanks']);
  });
});

describe('readAmounts', () => {
  it.each([
    ['一共5000元', [{ amount: 5000, currency: 'CNY' }]],
    [
      '￥3,000.50 或 ¥ 12',
      [
        { amount: 3000.5, currency: 'CNY' },
        { amount: 12, currency: 'CNY' },
      ],
    ],
    ['定金1.2万', [{ amount: 12_000, currency: 'CNY' }]],
    ['3万美金', [{ amount: 30_000, currency: 'USD' }]],
    [
      'USD 2,000 or $5k',
      [
        { amount: 2000, currency: 'USD' },
        { amount: 5000, currency: 'USD' },
      ],
    ],
    ['€99.9', [{ amount: 99.9, currency: 'EUR' }]],
    ['50件，30%，16GB，13800138000', []],
  ])('reads "%s"', (text, amounts) => expect(readAmounts(text)).toEqual(amounts));
});
