import type { PageKind } from '@/domain/page-kind';
import type { Reading } from '@/domain/reading';
import { pageAddress, toSnapshot, type Snapshot } from '@/domain/snapshot';
import { unidentifiedKey } from '@/domain/store-key';
import type { StoreView, ViewError } from '@/domain/view';
import { keepReading } from '@/store/keep-reading';
import { lookUp } from '@/store/look-up';
import type { Recalled } from '@/store/recall';
import { keepJudged } from './brief';
import type { Context } from './context';
import { judge } from './judge';
import { rememberPending } from './pending';
import { presentStore } from './present-store';
import { noteHealth } from './reading-health';
import { languageFor, loadSettings } from './settings';
import type { Question } from './topics';
import { viewErrorOf } from './view-error';

/** Pages that show one store's trust marks; an offer is judged even when it does not say whose it is. */
const judgedKinds: ReadonlySet<PageKind> = new Set(['offer', 'shop', 'contact', 'credit']);

interface Kept {
  storeKey: string;
  memory: Recalled | null;
  notKept: ViewError | null;
}

/** What is known of the store when its reading could not be written: reading may still work where writing does not. */
async function withoutWriting(context: Context, snapshot: Snapshot, cause: unknown): Promise<Kept> {
  console.error('Touchstone could not keep a reading', cause);
  const notKept = viewErrorOf(cause);
  const storeKey = snapshot.keys[0] ?? unidentifiedKey(pageAddress(snapshot.reading));
  try {
    const memory = await lookUp(context.database, snapshot.ids, snapshot.offerId);
    return { storeKey: memory?.storeKey ?? storeKey, memory: memory ?? null, notKept };
  } catch (error) {
    console.error('Touchstone could not look a store up', error);
    return { storeKey, memory: null, notKept };
  }
}

async function keep(context: Context, snapshot: Snapshot): Promise<Kept> {
  try {
    const memory = await keepReading(context.database, snapshot);
    if (memory) return { storeKey: memory.storeKey, memory, notKept: null };
    return { storeKey: unidentifiedKey(pageAddress(snapshot.reading)), memory: null, notKept: 'unidentified' };
  } catch (error) {
    return withoutWriting(context, snapshot, error);
  }
}

/** A clock that runs ahead must not make a reading the newest for ever. */
const notInTheFuture = (reading: Reading, now: string): Reading =>
  Date.parse(reading.readAt) > Date.parse(now) ? { ...reading, readAt: now } : reading;

/**
 * A page was read: keeps the reading and judges it. The answer goes out after the transaction has completed; when nothing can
 * be written the page is judged all the same, and the view says that it was not kept.
 */
export async function visit(context: Context, question: Question<'visit'>): Promise<StoreView> {
  const settings = await loadSettings(context);
  const language = languageFor(context, settings);
  if (!settings.enabled) return { state: 'off', language };
  const { pageKind } = question.reading;
  if (pageKind === 'wall') return { state: 'wall', language };
  const now = context.now();
  const snapshot = await toSnapshot(notInTheFuture(question.reading, now));
  if (judgedKinds.has(pageKind)) await noteHealth(context, snapshot.reading);
  if (!judgedKinds.has(pageKind) || (pageKind !== 'offer' && snapshot.keys.length === 0))
    return { state: 'unsupported', language, pageKind };
  const { storeKey, memory, notKept } = await keep(context, snapshot);
  const { reading, offerId } = snapshot;
  if (notKept !== null) await rememberPending(context, storeKey, offerId, { reading, notKept });
  const found = { reading, memory, settings, language, now };
  const judgement = judge(found);
  if (notKept === null) await keepJudged(context, storeKey, judgement);
  return presentStore(context, found, judgement, storeKey, notKept);
}
