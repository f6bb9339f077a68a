import { bands, type Band } from '@/domain/assessment';
import type { MovedStore, PolicyPreview, Progress } from '@/domain/policy-preview';
import { keepBrief } from '@/store/brief';
import type { Database } from '@/store/database';
import { lookUpKey } from '@/store/look-up';
import { rowsOf } from '@/store/pages';
import type { StoreRow } from '@/store/rows';
import { briefOf } from '../brief';
import { judge, type Judgement } from '../judge';
import type { StoredSettings } from '../settings';

/** Stores named one by one; the rest is in the counts. */
const mostNamed = 100;
/** Stores looked up side by side, and between two reports: about a tenth of a second. One after the other they would wait for the disk. */
const step = 25;

/** Judges the newest page of a store; null when none can be judged. */
async function judgeStore(
  db: Database,
  { storeKey }: StoreRow,
  now: string,
): Promise<((settings: StoredSettings) => Judgement) | null> {
  const memory = await lookUpKey(db, storeKey, null);
  const reading = memory?.current;
  return memory && reading ? (settings) => judge({ reading, memory, settings, now }) : null;
}

interface Looked {
  row: StoreRow;
  /** null when nothing of the store can be judged */
  judged: ((settings: StoredSettings) => Judgement) | null;
}

/** Every store kept, a few at a time, ready to be judged. */
async function* lookedUp(db: Database, now: string): AsyncGenerator<Looked[]> {
  let rows: StoreRow[] = [];
  const look = () => Promise.all(rows.map(async (row) => ({ row, judged: await judgeStore(db, row, now) })));
  for await (const row of rowsOf(db.stores)) {
    rows.push(row);
    if (rows.length < step) continue;
    yield await look();
    rows = [];
  }
  if (rows.length > 0) yield await look();
}

const severity: Record<Band, number> = { low: 0, guarded: 1, unclear: 2, high: 3, stop: 4 };
const distance = ({ from, to, scoreFrom, scoreTo }: MovedStore): number =>
  100 * Math.abs(severity[to] - severity[from]) + Math.abs(scoreTo - scoreFrom);

function countMoves(moves: ReadonlyMap<string, number>): PolicyPreview['moves'] {
  const all = bands.flatMap((from) => bands.map((to) => ({ from, to, count: moves.get(`${from} ${to}`) ?? 0 })));
  return all.filter(({ count }) => count > 0).toSorted((one, other) => other.count - one.count);
}

/** Judges every store kept under two sets of settings and tells what differs, again and again until all are done. Writes nothing. */
export async function* comparePolicies(
  db: Database,
  { before, after, now }: { before: StoredSettings; after: StoredSettings; now: string },
): AsyncGenerator<PolicyPreview> {
  const moves = new Map<string, number>();
  let [done, unjudged, rescored, stores] = [0, 0, 0, [] as MovedStore[]];
  const total = await db.stores.count();
  const soFar = (): PolicyPreview => ({ done, total, unjudged, rescored, moves: countMoves(moves), stores });
  for await (const looked of lookedUp(db, now)) {
    for (const { row, judged } of looked) {
      done += 1;
      if (judged === null) {
        unjudged += 1;
        continue;
      }
      const [was, would] = [judged(before).assessment, judged(after).assessment];
      if (was.band !== would.band) {
        const name = `${was.band} ${would.band}`;
        moves.set(name, (moves.get(name) ?? 0) + 1);
        const { storeKey, companyName } = row;
        const moved = { from: was.band, to: would.band, scoreFrom: was.score, scoreTo: would.score };
        stores = [...stores, { storeKey, companyName, ...moved }]
          .toSorted((one, other) => distance(other) - distance(one))
          .slice(0, mostNamed);
      } else if (was.score !== would.score) rescored += 1;
    }
    if (done < total) yield soFar();
  }
  yield soFar();
}

/** Judges every store kept again and keeps the outcome for the table; a store judged in the meantime keeps its newer one. */
export async function* renewBriefs(db: Database, settings: StoredSettings, now: string): AsyncGenerator<Progress> {
  const total = await db.stores.count();
  let done = 0;
  for await (const looked of lookedUp(db, now)) {
    for (const { row, judged } of looked) {
      done += 1;
      if (judged === null) continue;
      const { facts, assessment } = judged(settings);
      await keepBrief(db, row.storeKey, briefOf(facts, assessment));
    }
    if (done < total) yield { done, total };
  }
  yield { done, total };
}
