import { settingSchemas } from '@/domain/schemas/questions';
import { settingsKey } from '@/domain/settings';
import type { Database } from '@/store/database';
import type { Context } from '../context';

/** A stored value as an object, empty when it is none. */
export const known = (stored: unknown): Record<string, unknown> =>
  typeof stored === 'object' && stored !== null ? { ...stored } : {};

/**
 * Puts the settings of a restored backup where the buyer has not chosen yet: what is chosen here stays. They wait in the database, written
 * there together with the records, so that a browser that stops in between loses none. Choices that are none are left out.
 */
export async function applyWaitingSettings({
  local,
  database,
}: {
  local: Context['local'];
  database: Database;
}): Promise<void> {
  const waiting = await database.fileNotes.get('settings');
  if (!waiting) return;
  const schemas: Record<string, { safeParse(value: unknown): { success: boolean } }> = settingSchemas;
  const fitting = Object.entries(known(waiting.settings)).filter(
    ([name, value]) => Object.hasOwn(schemas, name) && schemas[name]?.safeParse(value).success,
  );
  await local.set(settingsKey, { ...Object.fromEntries(fitting), ...known(await local.get(settingsKey)) });
  await database.fileNotes.delete('settings');
}
