import type { Progress } from '@/domain/policy-preview';
import { keepBrief } from '@/store/brief';
import type { Database } from '@/store/database';
import { lookUpKey } from '@/store/look-up';
import { briefOf } from '../brief';
import { judge } from '../judge';
import type { StoredSettings } from '../settings';

/** Stores between two reports: about a tenth of a second. */
const step = 25;

/**
 * Judges some stores again by their newest pages, and the other kept stores of their companies: an entry on one rings at all of them.
 * Keeps the outcome for the table.
 */
export async function* renewStores(
  db: Database,
  storeKeys: readonly string[],
  settings: StoredSettings,
  now: string,
): AsyncGenerator<Progress> {
  const known = new Set(storeKeys);
  const all = [...known];
  const asked = all.length;
  for (let at = 0; at < all.length; at += 1) {
    const storeKey = all[at] ?? '';
    const memory = await lookUpKey(db, storeKey, null);
    const reading = memory?.current;
    if (memory && reading) {
      const { facts, assessment } = judge({ reading, memory, settings, now });
      await keepBrief(db, storeKey, briefOf(facts, assessment));
      const sisters = at < asked ? [...(memory.sisters?.sure ?? []), ...(memory.sisters?.byName ?? [])] : [];
      for (const sister of sisters) if (!known.has(sister.storeKey)) all.push(sister.storeKey);
      for (const sister of sisters) known.add(sister.storeKey);
    }
    if (at % step === step - 1) yield { done: at + 1, total: all.length };
  }
  yield { done: all.length, total: all.length };
}
