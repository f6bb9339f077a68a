import { factNames, type FactName } from '@/domain/page-facts';
import type { Reading } from '@/domain/reading';
import type { SnapshotRow } from '../rows';

/** A kept content with its reading; undefined where this version cannot understand it, and then it stays. */
export interface OpenedRow {
  row: SnapshotRow;
  reading: Reading | undefined;
}

/** Counters that move from visit to visit by themselves; a change of any other fact is kept. */
const counters: readonly FactName[] = ['reviewCount', 'systemReviewCount', 'reviews', 'sales', 'stock'];
const lasting = factNames.filter((name) => !counters.includes(name));

/** Days of which one look is kept: two kept ones lie less than a month apart, so that no chart breaks where the buyer did look. */
const daysOfOne = 15;
const dayLength = 86_400_000;
const spanOf = (at: string) => Math.floor(Date.parse(at) / dayLength / daysOfOne);

interface Sight {
  row: SnapshotRow;
  at: string;
  facts: string;
}

/** When a content was seen, oldest first. */
export const sightsOf = ({ readAt, seenAgain = [] }: SnapshotRow): string[] => [readAt, ...seenAgain];

function factsOf({ generation, fields }: Reading): string {
  const told = lasting.map((name) => {
    const field = fields[name];
    return field.state === 'found' ? [field.value] : field.state;
  });
  return JSON.stringify([generation, told]);
}

/** A page shows its own choice of facts: looks at an offer are held against those of the same offer, others by kind of page. */
function lookedAt(rows: readonly OpenedRow[]): Sight[][] {
  const pages = new Map<string, Sight[]>();
  for (const { row, reading } of rows) {
    if (!reading) continue;
    const page = row.offerId ?? reading.pageKind;
    const sights = sightsOf(row).map((at) => ({ row, at, facts: factsOf(reading) }));
    pages.set(page, [...(pages.get(page) ?? []), ...sights]);
  }
  return [...pages.values()].map((sights) => sights.toSorted((one, other) => one.at.localeCompare(other.at)));
}

/** First and last look, both sides of every change of a fact, and the last look of every half month. */
function telling(sights: readonly Sight[]): Sight[] {
  return sights.filter(({ at, facts }, index) => {
    const [before, after] = [sights[index - 1], sights[index + 1]];
    if (!before || !after) return true;
    return before.facts !== facts || after.facts !== facts || spanOf(after.at) !== spanOf(at);
  });
}

/** Contents of one store that were last seen before `cutoff` and that nothing is lost without; `rows` are all of the store. */
export function chooseThinned(rows: readonly OpenedRow[], cutoff: string, held: ReadonlySet<string>): SnapshotRow[] {
  const kept = new Set([...held, ...lookedAt(rows).flatMap((sights) => telling(sights).map(({ row }) => row.id))]);
  return rows.flatMap(({ row, reading }) => {
    const isOld = sightsOf(row).every((at) => at < cutoff);
    return reading && isOld && !kept.has(row.id) ? [row] : [];
  });
}
