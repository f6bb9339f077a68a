import { describe, expect, it } from 'vitest';
import type { SharedWord } from '@/domain/shared-word';
import { assess } from '@/risk/assess';
import { defaultPolicy } from '@/risk/policy';
import { tell } from '@/risk/tell';
import { factsOf } from '../example';
import { examples } from '../rule-examples';

const word: SharedWord = {
  fingerprint: 'a'.repeat(64),
  author: 'Li Ming',
  trusted: true,
  storeKey: 'm:2',
  storeIds: { memberId: '2', loginId: null, shopHost: null },
  companyName: '示例市晴川箱包有限公司',
  licenceCode: null,
  legalName: null,
  sure: true,
  by: 'member',
  entry: {
    blacklist: { reason: 'kept the deposit', at: '2026-01-01T00:00:00.000Z', expires: null },
    rating: null,
    ratings: {},
    date: '2026-01-01T00:00:00.000Z',
  },
  importedAt: '2026-02-01T00:00:00.000Z',
};
const listedFor = (part: Partial<NonNullable<SharedWord['entry']['blacklist']>>): SharedWord['entry'] => ({
  ...word.entry,
  blacklist: { reason: 'kept the deposit', at: '2026-01-01T00:00:00.000Z', expires: null, ...part },
});

examples('blacklisted-by-colleague', {
  risk: [
    { facts: {}, shared: [word], degree: 1, says: 'Li Ming listed on 2026-01-01 this store: “kept the deposit”.' },
    { facts: {}, shared: [{ ...word, trusted: false }], degree: 0.5, says: 'fingerprint not compared' },
    { facts: {}, shared: [{ ...word, entry: listedFor({ severity: 'warn' }) }], degree: 0.5 },
    {
      facts: { companyName: '示例市新店有限公司' },
      shared: [{ ...word, by: 'licence' }],
      degree: 1,
      says: '示例市新店有限公司 has the same licence code: it is the same company',
    },
    {
      facts: { companyName: '示例市新店有限公司' },
      shared: [{ ...word, sure: false, by: 'name' }],
      degree: 0.5,
      says: '示例市晴川箱包有限公司; 示例市新店有限公司 carries the same name: possibly',
    },
    {
      facts: {},
      shared: [{ ...word, trusted: false, author: 'Wang' }, word, { ...word, author: 'Chen' }],
      degree: 1,
      says: 'Also listed by Chen、Wang.',
    },
    { facts: {}, shared: [{ ...word, author: 'Li\u202e\u0007 Ming' }], says: 'Li Ming listed' },
  ],
  clear: [
    { facts: {}, shared: [] },
    { facts: {}, shared: [{ ...word, entry: { ...word.entry, blacklist: null, rating: 1 } }] },
    {
      facts: {},
      shared: [{ ...word, entry: listedFor({ expires: '2026-02-01T00:00:00.000Z' }) }],
      says: 'the entry of Li Ming has ended',
    },
  ],
  unknown: [{ facts: {}, shared: undefined }],
});

describe('what a colleague says', () => {
  const full = { facts: { membershipYears: 12, repeatRate: 0.6, serviceScore: 5 }, blacklist: null };
  const judged = (shared: SharedWord[]) => assess(factsOf({ ...full, shared }), defaultPolicy);

  it('never forbids, however many say it, and weighs no more than once', () => {
    const many = Array.from({ length: 50 }, (_, at) => ({ ...word, author: `buyer ${String(at)}` }));
    const [one, all] = [judged([word]), judged(many)];
    expect(one.band).not.toBe('stop');
    expect(all).toMatchObject({ band: one.band, score: one.score });
    expect(one.score).toBeGreaterThan(judged([]).score);
  });

  it('is not asked, and not worth a line, before a file of a colleague was taken in', () => {
    const facts = factsOf({ ...full, shared: null });
    const assessment = assess(facts, defaultPolicy);
    const ours = ({ rule }: { rule: string }) => rule === 'blacklisted-by-colleague';
    expect(assessment.findings.find(ours)?.answer).toBe('not applicable');
    expect(tell(assessment, facts, 'en').findings.find(ours)).toBeUndefined();
  });

  it('names the colleague in the verdict in every language', () => {
    const facts = factsOf({ ...full, shared: [word] });
    const telling = (language: 'en' | 'zh_CN') =>
      tell(assess(facts, defaultPolicy), facts, language).findings.find(
        ({ rule }) => rule === 'blacklisted-by-colleague',
      )?.reason;
    expect(telling('en')).toContain('Li Ming');
    expect(telling('zh_CN')).toContain('Li Ming于2026-01-01列入该店：“kept the deposit”。');
  });
});
