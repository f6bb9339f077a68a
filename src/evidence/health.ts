import type { GenerationHealth, HealthNotice } from '@/domain/health';
import type { PageHealth } from '@/domain/page-health';
import { factNames } from '@/domain/page-facts';
import type { PageKind } from '@/domain/page-kind';

/** Visits that must agree before anything is said: one odd page is no change of the site. */
const recentVisits = 3;

/** The middle of a list of numbers, 0 for none. */
function median(numbers: number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}

const foundOn = ({ found }: PageHealth): number => found.length;

/**
 * Whether a page kind that used to be read has dropped, from its visits, newest first; null while all is well or too little was seen.
 * It dropped when the last three visits all found less than half the median before, or none of the last three was recognised and most of
 * those before were. Compared is with visits of the same generation where three are kept, because generations show different facts.
 */
export function dropOf(pageKind: PageKind, visits: PageHealth[]): HealthNotice | null {
  const recent = visits.slice(0, recentVisits);
  const before = visits.slice(recentVisits);
  const [newest] = recent;
  if (!newest || recent.length < recentVisits || before.length < recentVisits) return null;
  const { generation } = newest;
  if (recent.some((visit) => visit.generation !== generation)) return null;
  const found = recent.map(foundOn);
  const notice = (cause: HealthNotice['cause'], usual: number): HealthNotice => ({
    key: `${pageKind} ${cause} ${generation ?? '-'}`,
    pageKind,
    generation,
    cause,
    found,
    before: usual,
  });
  if (generation === null) {
    const recognised = before.filter((visit) => visit.generation !== null);
    return recognised.length * 2 > before.length ? notice('unknown', median(recognised.map(foundOn))) : null;
  }
  const alike = before.filter((visit) => visit.generation === generation);
  const usual = median((alike.length < recentVisits ? before : alike).map(foundOn));
  return found.every((count) => count * 2 < usual) ? notice('fewer', usual) : null;
}

/** What was read of a kind, one summary for every generation, in the order of the visits given. */
export function summaryOf(visits: PageHealth[]): GenerationHealth[] {
  const generations = [...new Set(visits.map(({ generation }) => generation))];
  return generations.flatMap((generation) => {
    const own = visits.filter((visit) => visit.generation === generation);
    const [newest] = own;
    if (!newest) return [];
    const facts = factNames.map((fact) => ({
      fact,
      found: own.filter(({ found }) => found.includes(fact)).length,
      broken: own.filter(({ broken }) => broken.includes(fact)).length,
    }));
    return [{ pageKind: newest.pageKind, generation, visits: own.length, lastAt: newest.at, facts }];
  });
}
