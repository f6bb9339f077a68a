import type { FileFault } from './file-fault';
import type { ShareAsk, ShareSaid } from './share-job';
import type { ConflictChoices, ImportLine, ImportPreview, LineKind } from './import-preview';

export type SheetFormat = 'xlsx' | 'csv';

/** What can be done with files; `storeKeys` cut an export down to some stores. `settings` are the buyer's choices as they are stored, which only a page can reach. */
export type FileJob =
  | { job: 'export'; format: SheetFormat; storeKeys?: readonly string[] }
  | { job: 'backup'; settings: unknown }
  | { job: 'read'; file: File }
  | { job: 'lines'; kind: LineKind; from: number }
  | { job: 'apply'; choices: ConflictChoices }
  | { job: 'forget' }
  | { job: 'undo' }
  | { job: 'state' }
  | { job: 'share'; ask: ShareAsk };

/** What restoring a backup would do to one kind of record. */
export interface RestoreLine {
  table: string;
  added: number;
  changed: number;
  same: number;
}

export interface RestoreShown {
  name: string;
  madeAt: string;
  tables: RestoreLine[];
  refused: number;
}

/** What stands about files: the import that can be taken back, the last backup, and how many records were written since. Times ISO 8601. */
export interface FilesState {
  lastImport: { name: string; at: string } | null;
  lastBackup: string | null;
  written: number;
  /** when the oldest of them was written */
  since: string | null;
}

/** How a job ended. `storeKeys` are stores to judge anew; `left` changes were not made because their words changed meanwhile. */
export type FileOutcome =
  | { done: 'files'; files: { name: string; blob: Blob }[] }
  | { done: 'import'; preview: ImportPreview }
  | { done: 'lines'; lines: ImportLine[] }
  | { done: 'restore'; preview: RestoreShown }
  | { done: 'applied'; applied: number; left: number; storeKeys: string[] }
  | { done: 'undone'; undone: number; left: number; storeKeys: string[] }
  | { done: 'state'; state: FilesState }
  | { done: 'share'; said: ShareSaid }
  | { done: 'nothing' }
  | { done: 'failed'; fault: FileFault };

/** A job under way; `of` is null while the whole is not known. */
export interface RunningJob {
  outcome: Promise<FileOutcome>;
  cancel(): void;
}

/** Does one job with files after another, out of the page's way. */
export interface FileJobs {
  run(job: FileJob, onProgress: (done: number, of: number | null) => void): RunningJob;
}
