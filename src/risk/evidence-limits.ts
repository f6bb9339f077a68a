import { defaultEvidenceLimits, type EvidenceLimits } from '@/evidence/evidence-limits';
import type { Policy } from './policy';
import type { Limit } from './policy-shape';

const valuesOf = <Name extends string>(limits: Record<Name, Limit>): Record<Name, number> =>
  Object.fromEntries(Object.entries<Limit>(limits).map(([name, { value }]) => [name, value])) as Record<Name, number>;

/** The numbers of the policy that the evidence rests on. The window sizes of the burst test are its method, not a threshold. */
export function evidenceLimits({ evidence, changeNoise }: Policy): EvidenceLimits {
  return {
    reviews: { ...defaultEvidenceLimits.reviews, ...valuesOf(evidence.reviews) },
    price: valuesOf(evidence.price),
    noise: valuesOf(changeNoise),
    accountDays: evidence.accountDays.value,
  };
}
