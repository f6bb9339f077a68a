import { describe, expect, it } from 'vitest';
import { guaranteeList } from '@/risk/guarantee-term';

describe('promises of an offer', () => {
  it('have their meaning before the words of the page in English, and the words alone in Chinese', () => {
    const shown = ['7天无理由退货', '48小时发货', '晚发必赔', '15天包换'];
    expect(guaranteeList(shown, 'en')).toBe(
      'returns within 7 days 7天无理由退货, shipped within 48 hours 48小时发货, paid for if late 晚发必赔, exchange within 15 days 15天包换',
    );
    expect(guaranteeList(shown, 'zh_CN')).toBe('7天无理由退货、48小时发货、晚发必赔、15天包换');
  });

  it('keep words nobody explained, and say nothing for none', () => {
    expect(guaranteeList(['Free Return Shipping', '某种新承诺'], 'en')).toBe('Free Return Shipping, 某种新承诺');
    expect(guaranteeList([], 'en')).toBe('');
  });

  it('take no more of a page than a line holds', () => {
    const long = guaranteeList(
      Array.from({ length: 50 }, () => '\u202e保'.repeat(300)),
      'en',
    );
    expect(long.length).toBeLessThan(600);
    expect(long).not.toContain('\u202e');
  });
});
