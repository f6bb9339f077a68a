import { blacklistChangedKey } from '@/domain/mark';
import { renewBrief } from '../brief';
import type { Context } from '../context';
import { noteRatesChanged } from '../settings';
import type { Question, Topics } from '../topics';
import { filesState, isBackupDue } from './files-state';
import { applyWaitingSettings } from './stored-settings';

/** Settings of a restored backup take their place, and stores whose words changed are judged anew for the table and open lists. */
export async function filesDone(context: Context, { storeKeys }: Question<'files-done'>): Promise<null> {
  await applyWaitingSettings(context);
  await noteRatesChanged(context);
  for (const storeKey of storeKeys) await renewBrief(context, storeKey);
  if (storeKeys.length > 0) await context.local.set(blacklistChangedKey, context.now());
  return null;
}

/** Whether the desk should speak of a backup, and since when the buyer's words wait for one. */
export async function backupDue({ database, now }: Context): Promise<Topics['backup-due']['answer']> {
  const state = await filesState(database);
  return isBackupDue(state, now()) && state.since !== null ? { written: state.written, since: state.since } : null;
}
