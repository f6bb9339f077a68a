import type { ThinningStep } from '@/domain/retention';
import type { Database } from '../database';
import { rowsOf } from '../pages';
import { writeBeside } from '../write-lock';
import { thinStore } from './thin-store';

/** Stores between two reports. */
const step = 50;

/** Thins one store after the other, each in a short write of its own, or with `isTrial` only counts; says again and again how far it is. */
export async function* thinAll(db: Database, cutoff: string, isTrial: boolean): AsyncGenerator<ThinningStep> {
  const total = await db.stores.count();
  const so: ThinningStep = { done: 0, total, stores: 0, contents: 0, bytes: 0 };
  for await (const { storeKey } of rowsOf(db.stores)) {
    const work = () => thinStore(db, storeKey, cutoff, isTrial);
    const taken = await (isTrial ? work() : writeBeside(work));
    so.done += 1;
    if (taken.contents > 0) so.stores += 1;
    so.contents += taken.contents;
    so.bytes += taken.bytes;
    if (so.done % step === 0) yield { ...so };
  }
  yield so;
}
