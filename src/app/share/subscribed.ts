import { FileFaultError } from '@/domain/file-fault';
import { ShareFaultError, type ShareFault } from '@/domain/share-fault';
import type { SubscribedNews } from '@/domain/share-job';
import type { SubscriptionRow } from '@/store/rows';
import { compareList } from '@/store/share/take-in';
import type { FilesContext } from '../files/backup';
import { countKinds, readList } from './read-list';

/** What the File System Access API adds to a handle; the types of the DOM do not know it yet. */
interface AskedHandle {
  queryPermission(asked: { mode: 'read' }): Promise<PermissionState>;
}

/** Whether a handle may be read now without asking the buyer. */
async function mayRead(handle: FileSystemFileHandle): Promise<boolean> {
  const asked = handle as FileSystemFileHandle & AskedHandle;
  return (await asked.queryPermission({ mode: 'read' })) === 'granted';
}

/** The file behind a handle; one that was moved, deleted or locked is `gone`. */
export async function fileOf(handle: FileSystemFileHandle): Promise<File> {
  try {
    const file = await handle.getFile();
    // A file on a shared disk may be named and still not be readable: its first byte tells.
    await file.slice(0, 1).arrayBuffer();
    return file;
  } catch (error) {
    if (error instanceof DOMException) throw new ShareFaultError('gone', error.name);
    throw error;
  }
}

export const isUnchanged = ({ size, changedAt }: SubscriptionRow, file: File) =>
  file.size === size && file.lastModified === changedAt;

function faultOf(error: unknown): ShareFault {
  if (error instanceof ShareFaultError) return error.fault;
  if (error instanceof FileFaultError && error.fault === 'cancelled') return 'cancelled';
  throw error;
}

async function newsOf(context: FilesContext, row: SubscriptionRow, signal: AbortSignal): Promise<SubscribedNews[]> {
  const { database, now } = context;
  const { fingerprint, fileName, handle } = row;
  const author = (await database.authors.get(fingerprint))?.name ?? fileName;
  const about = { fingerprint, author, fileName };
  if (!(await mayRead(handle))) return [{ ...about, news: 'ask', handle }];
  try {
    const file = await fileOf(handle);
    if (isUnchanged(row, file)) return [];
    const read = await readList(context, file, () => undefined, signal);
    if (read.fingerprint !== fingerprint) return [{ ...about, news: 'other-key' }];
    const counts = countKinds(await compareList(database, read, now(), () => undefined));
    if (counts.new + counts.changed + counts.gone > 0) return [{ ...about, news: 'changed', counts }];
    await database.subscriptions.put({ ...row, size: file.size, changedAt: file.lastModified });
    return [];
  } catch (error) {
    return [{ ...about, news: 'fault', fault: faultOf(error) }];
  }
}

/** Looks at every subscribed file: what changed, what cannot be read, and what waits for the buyer's leave. Nothing is taken in. */
export async function subscribedNews(context: FilesContext, signal: AbortSignal): Promise<SubscribedNews[]> {
  const news: SubscribedNews[] = [];
  for (const row of await context.database.subscriptions.toArray()) news.push(...(await newsOf(context, row, signal)));
  return news;
}
