import { describe, expect, it } from 'vitest';
import { blankAnswer, fitsCheck, kindOf, progressOf } from '@/domain/check-answer';
import { addressOf, checkLinks } from '@/domain/check-links';
import { checkIds, checkShape } from '@/domain/checks';

const answered = (check: 'sample' | 'payment', outcome: string | null, answers = {}) => ({
  ...blankAnswer('m:b2b-1', check),
  outcome,
  answers,
});

describe('checks', () => {
  it('have each a way to be done, a way to wait for it, and no outcome twice', () => {
    for (const check of checkIds) {
      const kinds = Object.values(checkShape(check).outcomes);
      expect(kinds).toContain('open');
      expect(kinds.some((kind) => kind === 'good' || kind === 'neutral')).toBe(true);
    }
  });

  it('say what an answer means', () => {
    expect(kindOf(answered('sample', 'matches'))).toBe('good');
    expect(kindOf(answered('sample', 'matches', { material: 'yes', labels: 'no' }))).toBe('neutral');
    expect(kindOf(answered('sample', 'differs', { material: 'yes' }))).toBe('bad');
    expect(kindOf(answered('sample', 'ordered'))).toBe('open');
    expect(kindOf(answered('sample', null))).toBe('open');
    expect(kindOf(answered('sample', 'of-a-later-version'))).toBe('open');
    expect(kindOf(answered('payment', 'inside'))).toBe('neutral');
  });

  it('count as done whatever came out, but not while they are open', () => {
    expect(progressOf([])).toEqual({ done: 0, of: checkIds.length });
    const answers = [answered('sample', 'differs'), answered('payment', 'pending')];
    expect(progressOf(answers).done).toBe(1);
  });

  it('take no answer they do not ask for', () => {
    expect(fitsCheck('sample', { outcome: 'matches', answers: { material: 'no', parts: '' } })).toBe(true);
    expect(fitsCheck('sample', { outcome: 'inside' })).toBe(false);
    expect(fitsCheck('sample', { outcome: 'constructor' })).toBe(false);
    expect(fitsCheck('sample', { answers: { material: 'maybe' } })).toBe(false);
    expect(fitsCheck('sample', { answers: { capital: 'yes' } })).toBe(false);
    expect(fitsCheck('licence-lookup', { answers: { capital: 'RMB 1,000,000' } })).toBe(true);
  });

  it.each(['http://example.org/a', 'javascript:alert(1)', 'file:///a', 'a.jpg', 'data:text/html,x'])(
    'take no proof at %s',
    (proofUrl) => {
      expect(fitsCheck('sample', { proofUrl })).toBe(false);
    },
  );

  it('take a proof at an https address, or none', () => {
    expect(fitsCheck('sample', { proofUrl: 'https://example.org/a?b=1' })).toBe(true);
    expect(fitsCheck('sample', { proofUrl: null })).toBe(true);
  });
});

describe('links of checks', () => {
  it('are https, all used, and carry the Chinese name where a search takes one', () => {
    for (const { url } of Object.values(checkLinks)) expect(url).toMatch(/^https:\/\//);
    const used = new Set(checkIds.flatMap((check) => checkShape(check).links));
    expect([...used].sort()).toEqual(Object.keys(checkLinks).sort());
    expect(addressOf('qcc', '样例市灯具有限公司')).toBe(
      `https://www.qcc.com/web/search?key=${encodeURIComponent('样例市灯具有限公司')}`,
    );
    expect(addressOf('qcc', null)).toBe('https://www.qcc.com/');
    expect(addressOf('gsxt', '样例市灯具有限公司')).toBe('https://www.gsxt.gov.cn/index.html');
    expect(addressOf('aiqicha', 'a&b=c#d')).toContain('q=a%26b%3Dc%23d&t=0');
  });
});
