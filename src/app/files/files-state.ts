import type { FilesState } from '@/domain/file-job';
import type { Database } from '@/store/database';

/** What the buyer wrote after a moment, and the oldest of it. */
async function writtenAfter(db: Database, at: string): Promise<{ count: number; oldest: string | null }> {
  const tables = [db.marks.where('updatedAt'), db.notes.where('updatedAt'), db.payments.where('paidAt')];
  const counts = await Promise.all(tables.map((where) => where.above(at).count()));
  const [mark, note] = [
    await db.marks.where('updatedAt').above(at).first(),
    await db.notes.where('updatedAt').above(at).first(),
  ];
  const [paid, checks] = [
    await db.payments.where('paidAt').above(at).first(),
    await db.checklists.filter(({ updatedAt }) => updatedAt > at).toArray(),
  ];
  const times = [mark?.updatedAt, note?.updatedAt, paid?.paidAt, ...checks.map(({ updatedAt }) => updatedAt)];
  const oldest = times.filter((time) => time !== undefined).toSorted()[0] ?? null;
  return { count: counts.reduce((sum, one) => sum + one, checks.length), oldest };
}

/** What stands about files; a few look-ups by index. */
export async function filesState(db: Database): Promise<FilesState> {
  const [lastImport, backup] = [await db.fileNotes.get('import'), await db.fileNotes.get('backup')];
  const { count, oldest } = await writtenAfter(db, backup?.at ?? '');
  return {
    lastImport: lastImport ? { name: lastImport.name, at: lastImport.at } : null,
    lastBackup: backup?.at ?? null,
    written: count,
    since: oldest,
  };
}

/** Two weeks: long enough not to nag, short enough that a lost machine costs little. */
const remindAfter = 14 * 86_400_000;

/** Whether words have waited so long for a backup that the desk should say so. */
export const isBackupDue = ({ written, since }: FilesState, now: string): boolean =>
  written > 0 && since !== null && Date.parse(now) - Date.parse(since) > remindAfter;
