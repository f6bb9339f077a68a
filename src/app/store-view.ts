import { judge } from './judge';
import type { StoreView } from '@/domain/view';
import type { Context } from './context';
import { openCase } from './open-case';
import { presentStore } from './present-store';
import { languageFor, loadSettings } from './settings';
import type { Question } from './topics';

/** What is known of a store, judged anew by its newest reading; `offerId` null takes the newest of any of its pages. */
export async function storeView(context: Context, { storeKey, offerId }: Question<'store-view'>): Promise<StoreView> {
  // Both are read at once: a buyer who waits for a store has mostly not switched the verdicts off.
  const [settings, found] = await Promise.all([loadSettings(context), openCase(context, storeKey, offerId)]);
  const language = languageFor(context, settings);
  if (!settings.enabled) return { state: 'off', language };
  if (found === undefined) return { state: 'error', language, error: 'unknown-store' };
  return presentStore(context, found, judge(found), found.storeKey, found.notKept);
}
