import type { Context } from './context';
import { loadSettings, type StoredSettings } from './settings';

/** Whether replies may be read: only by the buyer's own choice, and never while everything is switched off. */
export const readsReplies = ({ enabled, readListReplies }: Pick<StoredSettings, 'enabled' | 'readListReplies'>) =>
  enabled && readListReplies === 'on';

/** Sets the observer by what is stored: at the browser's start and after an update, which forgets scripts added before it. */
export async function restoreObserver(context: Pick<Context, 'local' | 'observePages'>): Promise<void> {
  try {
    await context.observePages(readsReplies(await loadSettings(context)));
  } catch (error) {
    console.error('Touchstone could not set the reader of replies', error);
  }
}
