import { FileFaultError, stopIfCancelled } from '@/domain/file-fault';
import { ShareFaultError, type ShareFault } from '@/domain/share-fault';
import type { ShareAsk, ShareSaid } from '@/domain/share-job';
import { authorLines, dropStraySubscriptions, takeBackAuthor, trustAuthor } from '@/store/share/authors';
import { fillEmpty } from '@/store/share/fill-empty';
import { takeIn } from '@/store/share/take-in';
import { holdImport, writeAlone } from '@/store/write-lock';
import type { FilesContext } from '../files/backup';
import type { Beat } from '../files/progress';
import { viewErrorOf } from '../view-error';
import { authorWords } from './author-words';
import { makeShare, ownList, searchOwn, type OwnList } from './own-list';
import { openList, type OpenList } from './read-list';
import { fileOf, subscribedNews } from './subscribed';

function faultOf(error: unknown): ShareFault {
  if (error instanceof ShareFaultError) return error.fault;
  if (error instanceof FileFaultError && error.fault === 'cancelled') return 'cancelled';
  console.error('Touchstone could not do a job with shared lists', error);
  return viewErrorOf(error) === 'storage-full' ? 'storage-full' : 'storage';
}

/** Does jobs with lists buyers share; a list that was read waits here until the buyer agrees, turns away or reads another. */
export function createShareService(context: FilesContext) {
  const { database } = context;
  let open: OpenList | null = null;
  let own: OwnList | null = null;
  let giveBack: (() => Promise<void>) | null = null;

  async function forget(): Promise<void> {
    open = null;
    await giveBack?.();
    giveBack = null;
  }

  async function read(
    file: () => Promise<File>,
    handle: FileSystemFileHandle | null,
    beat: Beat,
    signal: AbortSignal,
  ): Promise<ShareSaid> {
    await forget();
    giveBack = await holdImport();
    if (giveBack === null) throw new ShareFaultError('busy');
    try {
      open = await openList(context, await file(), handle, beat, signal);
      return { said: 'preview', preview: open.preview };
    } catch (error) {
      await forget();
      throw error;
    }
  }

  async function reread(fingerprint: string, beat: Beat, signal: AbortSignal): Promise<ShareSaid> {
    const row = await database.subscriptions.get(fingerprint);
    if (!row) throw new ShareFaultError('gone');
    return read(() => fileOf(row.handle), row.handle, beat, signal);
  }

  async function agree(trusted: boolean, beat: Beat, signal: AbortSignal): Promise<ShareSaid> {
    if (open === null) throw new ShareFaultError('changed');
    const { read: list, file, handle } = open;
    // A second press finds nothing to take in: it would leave the first one without its undo.
    open = null;
    try {
      const { fingerprint, author } = list;
      const seen = { fileName: file.name, size: file.size, changedAt: file.lastModified };
      const follow = handle && { fingerprint, handle, ...seen };
      const { changed, storeKeys } = await writeAlone(() =>
        takeIn(database, list, { fileName: file.name, trusted, now: context.now(), follow }, (done) => {
          stopIfCancelled(signal);
          beat(done, list.entries.length);
        }),
      );
      return { said: 'applied', changed, author, storeKeys };
    } finally {
      await forget();
    }
  }

  async function does(asked: ShareAsk, beat: Beat, signal: AbortSignal): Promise<ShareSaid> {
    switch (asked.ask) {
      case 'state': {
        own = null;
        await dropStraySubscriptions(database);
        const key = await database.ownKey.get('own');
        const known = key ? { fingerprint: key.fingerprint, name: key.name } : null;
        return { said: 'state', state: { own: known, authors: await authorLines(database) } };
      }
      case 'own':
        own ??= await ownList(context);
        return searchOwn(own, asked.search);
      case 'make':
        return makeShare(context, asked.author, asked.storeKeys, (done) => {
          stopIfCancelled(signal);
          beat(done, asked.storeKeys.length);
        });
      case 'read':
        return read(() => Promise.resolve(asked.file), null, beat, signal);
      case 'subscribe':
        return read(() => fileOf(asked.handle), asked.handle, beat, signal);
      case 'reread':
        return reread(asked.fingerprint, beat, signal);
      case 'agree':
        return agree(asked.trusted, beat, signal);
      case 'words':
        return authorWords(database, asked.fingerprint, asked.search);
      case 'fill': {
        const { fingerprint, origin } = asked;
        const name = (await database.authors.get(fingerprint))?.name ?? '';
        const from = { fingerprint, origin, name, now: context.now() };
        const storeKeys = await writeAlone(() =>
          fillEmpty(database, from, (done) => {
            stopIfCancelled(signal);
            beat(done, null);
          }),
        );
        return { said: 'filled', changed: storeKeys.length, storeKeys };
      }
      case 'trust':
        return { said: 'done', storeKeys: await trustAuthor(database, asked.fingerprint, asked.trusted) };
      case 'take-back':
        return { said: 'done', storeKeys: await takeBackAuthor(database, asked.fingerprint, false) };
      case 'forget-author':
        return { said: 'done', storeKeys: await takeBackAuthor(database, asked.fingerprint, true) };
      case 'unsubscribe':
        await database.subscriptions.delete(asked.fingerprint);
        return { said: 'done', storeKeys: [] };
      case 'news':
        return { said: 'news', news: await subscribedNews(context, signal) };
      case 'forget':
        await forget();
        return { said: 'done', storeKeys: [] };
    }
  }

  return {
    forget,
    /** Does a job and answers how it ended; never rejects. */
    async run(asked: ShareAsk, beat: Beat, signal: AbortSignal): Promise<ShareSaid> {
      try {
        return await does(asked, beat, signal);
      } catch (error) {
        return { said: 'failed', fault: faultOf(error) };
      }
    },
  };
}
