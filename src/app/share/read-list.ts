import { stopIfCancelled } from '@/domain/file-fault';
import { ShareFaultError } from '@/domain/share-fault';
import type { ShareKind, ShareLine, SharePreview } from '@/domain/share-job';
import { readShare, type ReadShare } from '@/exchange/share/read-share';
import { namesakesOf } from '@/store/share/authors';
import { compareList } from '@/store/share/take-in';
import type { FilesContext } from '../files/backup';
import type { Beat } from '../files/progress';
import { shownLines } from './own-list';

/** A file the buyer has not agreed to yet. `handle` is kept with it when it shall be looked at again. */
export interface OpenList {
  read: ReadShare;
  file: File;
  handle: FileSystemFileHandle | null;
  preview: SharePreview;
}

/** Reads a file and checks it to its end; the buyer's own is none to take in. Throws a `ShareFaultError`. */
export async function readList({ database, now }: FilesContext, file: File, beat: Beat, signal: AbortSignal) {
  const read = await readShare(file, now(), (done) => {
    stopIfCancelled(signal);
    beat(done, null);
  });
  const own = await database.ownKey.get('own');
  if (own?.fingerprint === read.fingerprint) throw new ShareFaultError('own');
  return read;
}

const speaksToo = ({ fields }: ShareLine) => fields.some(({ mine }) => mine !== null);

export function countKinds(lines: ShareLine[]): Record<ShareKind, number> {
  const counts: Record<ShareKind, number> = { new: 0, changed: 0, gone: 0, same: 0 };
  for (const { kind } of lines) counts[kind] += 1;
  return counts;
}

/** The lines to show: each kind cut, what the buyer says something of too before the rest. */
function shownOf(lines: ShareLine[]): ShareLine[] {
  return (['new', 'changed', 'gone'] as const).flatMap((kind) =>
    lines
      .filter((line) => line.kind === kind)
      .toSorted((one, other) => Number(speaksToo(other)) - Number(speaksToo(one)))
      .slice(0, shownLines),
  );
}

/** Says what taking a file in would do; nothing changes. */
export async function openList(
  context: FilesContext,
  file: File,
  handle: FileSystemFileHandle | null,
  beat: Beat,
  signal: AbortSignal,
): Promise<OpenList> {
  const { database } = context;
  const read = await readList(context, file, beat, signal);
  const { fingerprint, author, date } = read;
  const lines = await compareList(database, read, context.now(), (done) => {
    stopIfCancelled(signal);
    beat(done, read.entries.length);
  });
  const known = await database.authors.get(fingerprint);
  const subscribed = await database.subscriptions.get(fingerprint);
  const preview: SharePreview = {
    fileName: file.name,
    author,
    fingerprint,
    date,
    known: known
      ? { firstSeenAt: known.firstSeenAt, name: known.name, lastFileAt: known.lastFileAt, trusted: known.trusted }
      : null,
    namesakes: await namesakesOf(database, author, fingerprint),
    counts: countKinds(lines),
    lines: shownOf(lines),
    subscribing: handle !== null || subscribed !== undefined,
  };
  return { read, file, handle, preview };
}
