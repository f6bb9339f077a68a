import { FileFaultError } from '@/domain/file-fault';
import type { FileJob, FileOutcome } from '@/domain/file-job';
import type { ShareAsk } from '@/domain/share-job';
import type { ConflictChoices } from '@/domain/import-preview';
import { undoImport } from '@/store/backup/journal';
import { clearStaged } from '@/store/backup/stage';
import { holdImport, writeAlone } from '@/store/write-lock';
import { exportSheets } from '../export-sheets';
import { exportPart } from './export-part';
import { createShareService } from '../share/share-service';
import { viewErrorOf } from '../view-error';
import { makeBackup, type FilesContext } from './backup';
import { filesState } from './files-state';
import { applyImport, readImport, type ReadImport } from './import-sheets';
import type { Beat } from './progress';
import { readBackup, restoreBackup, type RestorePreview } from './restore';

type Open = { kind: 'import'; read: ReadImport } | { kind: 'restore'; read: RestorePreview };

const opensList: ShareAsk['ask'][] = ['read', 'subscribe', 'reread'];

/** A backup starts as the object it is; every workbook and CSV file starts otherwise. A list someone shared belongs to another screen. */
async function isBackup(file: Blob): Promise<boolean> {
  const start = await file.slice(0, 100).text();
  if (/^\s*\{\s*"format"\s*:\s*"touchstone-share"/.test(start)) throw new FileFaultError('shared-list');
  return /^\ufeff?\s*\{/.test(start);
}

function failed(error: unknown): FileOutcome {
  if (error instanceof FileFaultError) return { done: 'failed', fault: error.fault };
  console.error('Touchstone could not do a job with files', error);
  return { done: 'failed', fault: viewErrorOf(error) === 'storage-full' ? 'storage-full' : 'storage' };
}

/** Does jobs with files over a database, one at a time; a file that was read waits here until the buyer agrees or another is read. */
export function createFileService(context: FilesContext) {
  let open: Open | null = null;
  let giveBack: (() => Promise<void>) | null = null;
  const share = createShareService(context);

  async function forget(): Promise<FileOutcome> {
    if (open?.kind === 'restore') await clearStaged(context.database);
    open = null;
    await giveBack?.();
    giveBack = null;
    return { done: 'nothing' };
  }

  async function read(file: File, beat: Beat, signal: AbortSignal): Promise<FileOutcome> {
    await forget();
    await share.forget();
    giveBack = await holdImport();
    if (giveBack === null) return { done: 'failed', fault: 'busy' };
    if (!(await isBackup(file))) {
      open = { kind: 'import', read: await readImport(context, file, beat, signal) };
      return { done: 'import', preview: open.read.preview };
    }
    open = { kind: 'restore', read: await readBackup(context, file, beat, signal) };
    const { name, madeAt, tables, refused } = open.read;
    return { done: 'restore', preview: { name, madeAt, tables, refused } };
  }

  async function apply(choices: ConflictChoices, beat: Beat, signal: AbortSignal): Promise<FileOutcome> {
    if (open === null) throw new FileFaultError('changed');
    if (open.kind === 'import') {
      const { applied, left, storeKeys } = await applyImport(context, open.read, choices, beat, signal);
      await forget();
      return { done: 'applied', applied, left, storeKeys };
    }
    const tables = await restoreBackup(context, open.read, beat, signal);
    await forget();
    const applied = tables.reduce((sum, { added, changed }) => sum + added + changed, 0);
    return { done: 'applied', applied, left: 0, storeKeys: [] };
  }

  async function does(job: FileJob, beat: Beat, signal: AbortSignal): Promise<FileOutcome> {
    switch (job.job) {
      case 'export':
        return {
          done: 'files',
          files: job.storeKeys
            ? await exportPart(context, job.format, job.storeKeys, beat, signal)
            : await exportSheets(context, job.format, beat, signal),
        };
      case 'backup':
        return { done: 'files', files: [await makeBackup(context, job.settings, beat, signal)] };
      case 'read':
        return read(job.file, beat, signal);
      case 'apply':
        return apply(job.choices, beat, signal);
      case 'lines':
        return { done: 'lines', lines: open?.kind === 'import' ? open.read.lines(job.kind, job.from) : [] };
      case 'forget':
        return forget();
      case 'undo': {
        const undone = await writeAlone(() => undoImport(context.database));
        return undone ? { done: 'undone', ...undone } : { done: 'nothing' };
      }
      case 'state':
        return { done: 'state', state: await filesState(context.database) };
      case 'share':
        // One tab opens one file at a time, whichever screen it was chosen on.
        if (opensList.includes(job.ask.ask)) await forget();
        return { done: 'share', said: await share.run(job.ask, beat, signal) };
    }
  }

  /** Does a job and answers how it ended; never rejects. A file that cannot be read gives its place back. */
  return async function run(job: FileJob, beat: Beat, signal: AbortSignal): Promise<FileOutcome> {
    try {
      return await does(job, beat, signal);
    } catch (error) {
      if (job.job === 'read') await forget();
      return failed(error);
    }
  };
}

export type FileService = ReturnType<typeof createFileService>;
