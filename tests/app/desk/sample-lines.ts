import type { StoreBrief, StoreLine } from '@/domain/store-line';

/** A line of an invented store; `brief` null for one never judged. */
export function line(storeKey: string, change: Partial<StoreLine>, brief: Partial<StoreBrief> | null): StoreLine {
  const judged: StoreBrief = {
    judgedAt: '2026-11-01T00:00:00Z',
    band: 'low',
    score: 10,
    best: 10,
    coverage: 1,
    membershipYears: null,
    badges: [],
    repeatRate: null,
    serviceScore: null,
    location: null,
    ...brief,
  };
  return {
    storeKey,
    companyName: null,
    loginId: null,
    shopHost: null,
    brief: brief && judged,
    rating: null,
    tags: [],
    note: '',
    blacklisted: null,
    colleagues: [],
    exposure: [],
    exposureCny: 0,
    firstSeenAt: '2026-11-01T00:00:00Z',
    lastSeenAt: '2026-11-01T00:00:00Z',
    ...change,
  };
}
