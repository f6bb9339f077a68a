import type { ViewError } from '@/domain/view';
import { lookUpKey } from '@/store/look-up';
import type { Recalled } from '@/store/recall';
import type { Context } from './context';
import type { Case } from './judge';
import { allPending } from './pending';
import { languageFor, loadSettings } from './settings';

interface OpenCase extends Case {
  storeKey: string;
  notKept: ViewError | null;
}

interface Memory {
  memory: Recalled | null;
  failure: unknown;
}

async function remember(context: Context, storeKey: string, offerId: string | null): Promise<Memory> {
  try {
    return { memory: (await lookUpKey(context.database, storeKey, offerId)) ?? null, failure: null };
  } catch (failure) {
    console.error('Touchstone could not look a store up', failure);
    return { memory: null, failure };
  }
}

/**
 * Everything to judge a store by again: its newest reading, kept or only remembered for this session. Undefined when nothing
 * was read of it; a database that cannot be read is an error unless the session remembers the page.
 */
export async function openCase(context: Context, key: string, offerId: string | null): Promise<OpenCase | undefined> {
  const [settings, { memory, failure }, pendingFor] = await Promise.all([
    loadSettings(context),
    remember(context, key, offerId),
    allPending(context),
  ]);
  const storeKey = memory?.storeKey ?? key;
  const pending = pendingFor(storeKey, offerId);
  const kept = memory?.current;
  const isPending = pending !== undefined && (kept === undefined || kept.readAt < pending.reading.readAt);
  const reading = isPending ? pending.reading : kept;
  if (reading === undefined && failure !== null) throw failure;
  if (reading === undefined) return undefined;
  const language = languageFor(context, settings);
  return {
    storeKey,
    reading,
    memory,
    settings,
    language,
    now: context.now(),
    notKept: isPending ? pending.notKept : null,
  };
}
