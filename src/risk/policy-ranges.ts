import type { PolicyUnit } from '@/domain/policy-table';

/** Units by the longest path that a number's own path starts with; weights are `weight` everywhere. */
const units: Record<string, PolicyUnit> = {
  'rules.young-store': 'years',
  'rules.no-strong-mark': 'share',
  'rules.low-repeat-rate': 'share',
  'rules.low-service-score': 'score',
  'rules.weak-experience-score': 'score',
  'rules.low-good-rate': 'share',
  'rules.low-rating': 'score',
  'rules.few-reviews': 'count',
  'rules.perfect-score': 'share',
  'rules.perfect-score.limits.sample': 'count',
  'rules.trader-name': 'share',
  'rules.factory-claim': 'share',
  'rules.few-sales': 'count',
  'rules.reviews-exceed-sales': 'times',
  'rules.long-delivery': 'hours',
  'rules.thin-guarantees': 'share',
  'rules.warned-store': 'share',
  'rules.blacklisted-by-colleague': 'share',
  'rules.fallen-years': 'share',
  'rules.review-burst': 'share',
  'rules.copied-reviews': 'share',
  'rules.copied-reviews.limits.fewest': 'count',
  'rules.renamed-store': 'share',
  'rules.licence-name-mismatch': 'share',
  'rules.lost-badge': 'share',
  'rules.falling-repeat-rate': 'share',
  'rules.falling-service-score': 'score',
  'rules.price-far-below-own-past': 'share',
  'rules.default-reviews': 'share',
  'rules.default-reviews.limits.enough': 'count',
  'rules.late-shipping': 'share',
  'rules.store-older-than-company': 'years',
  'rules.shared-company': 'share',
  'rules.moved-ladder': 'share',
  'rules.thin-capital': 'cny',
  'rules.unregistered-company': 'share',
  'rules.failed-inspection': 'share',
  'rules.failed-sample': 'share',
  'rules.refused-visit': 'share',
  'rules.doubtful-report': 'share',
  'rules.missing-contract-terms': 'share',
  'rules.incomplete-papers': 'share',
  checks: 'share',
  'checks.easesDays': 'days',
  evidence: 'share',
  'evidence.reviews.enough': 'count',
  'evidence.reviews.perfectSample': 'count',
  'evidence.reviews.festivalFactor': 'times',
  'evidence.price.fewest': 'count',
  'evidence.price.spreads': 'times',
  'evidence.accountDays': 'days',
  'evidence.peerLikeness': 'share',
  'evidence.fewestStores': 'count',
  'changeNoise.repeatRate': 'share',
  'changeNoise.serviceScore': 'score',
  bands: 'points',
  'bands.coverageNeeded': 'share',
  'bands.loudFrom': 'share',
  staleDays: 'days',
  'payment.yearlyFee': 'cny',
  'payment.deposit': 'share',
  'payment.smallOrderUsd': 'usd',
  'payment.bulkUsd': 'usd',
  'payment.trialUnitsLeast': 'count',
  'payment.trialUnitsMost': 'count',
  'payment.stopYears': 'years',
  'payment.stopUsd': 'usd',
  'payment.bankYears': 'years',
  payment: 'times',
};

type Range = { min: number; max: number };

const ranges: Record<PolicyUnit, Range> = {
  weight: { min: 0, max: 100 },
  share: { min: 0, max: 1 },
  points: { min: 1, max: 99 },
  years: { min: 0, max: 30 },
  days: { min: 1, max: 365 },
  hours: { min: 1, max: 2160 },
  score: { min: 0, max: 5 },
  count: { min: 0, max: 100_000 },
  times: { min: 0, max: 100 },
  cny: { min: 100, max: 1_000_000 },
  usd: { min: 0, max: 1_000_000 },
};

/** Narrower than their unit: half of the signals must be read, and 30 reviews, before anything is judged; nothing is ever paid in full up front. */
const narrower: Record<string, Range> = {
  'bands.loudFrom': { min: 0.01, max: 1 },
  'evidence.reviews.enough': { min: 30, max: 1000 },
  'evidence.reviews.burstChance': { min: 0.001, max: 0.2 },
  'bands.coverageNeeded': { min: 0.5, max: 0.95 },
  'payment.deposit': { min: 0, max: 0.9 },
};

/** What the number at a path counts. */
export function unitOf(path: string): PolicyUnit {
  if (path.endsWith('.weight')) return 'weight';
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const unit = units[parts.slice(0, length).join('.')];
    if (unit) return unit;
  }
  return 'count';
}

/** Smallest and largest number the buyer may set at a path; always holds the usual one. */
export function rangeOf(path: string, usual: number): Range {
  const { min, max } = narrower[path] ?? ranges[unitOf(path)];
  return { min: Math.min(min, usual), max: Math.max(max, usual) };
}

/** Names of limits that belong together: a risk begins at the first and counts in full at the second. */
const pairs = [
  ['warn', 'worst'],
  ['enough', 'tooFew'],
  ['advisedYears', 'worstYears'],
  ['trialUnitsLeast', 'trialUnitsMost'],
] as const;
const bandsBestFirst = ['low', 'guarded', 'unclear', 'high'] as const;
const perBand = ['payment.escrowFactor', 'payment.bankFactor', 'payment.riskyRatio', 'payment.stopRatio'];

/**
 * Pairs of paths whose first number must not exceed the second: limits keep the direction they have as usual, a worse band never allows
 * more money than a better one, and a bank transfer never more than escrow. `usual` holds the numbers of the policy by path.
 */
export function orders(usual: ReadonlyMap<string, number>): [string, string][] {
  const ofRules = [...usual].flatMap(([path, value]): [string, string][] =>
    pairs.flatMap(([first, second]): [string, string][] => {
      if (!path.endsWith(`.${first}`)) return [];
      const other = `${path.slice(0, -first.length)}${second}`;
      const otherValue = usual.get(other);
      if (otherValue === undefined) return [];
      return [otherValue <= value ? [other, path] : [path, other]];
    }),
  );
  const ofBands = perBand.flatMap((path) =>
    bandsBestFirst
      .slice(1)
      .map((band, index): [string, string] => [`${path}.${band}`, `${path}.${bandsBestFirst[index] ?? 'low'}`]),
  );
  const ofChannels = bandsBestFirst.map((band): [string, string] => [
    `payment.bankFactor.${band}`,
    `payment.escrowFactor.${band}`,
  ]);
  const known = [
    ...ofRules,
    ...ofBands,
    ...ofChannels,
    ['bands.guardedFrom', 'bands.highFrom'] as [string, string],
    ['payment.trialUnitsLeast', 'payment.trialUnitsMost'] as [string, string],
  ];
  return known.filter(([lower, upper]) => usual.has(lower) && usual.has(upper));
}
