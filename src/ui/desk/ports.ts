import type { BulkMarks } from '@/domain/bulk-mark';
import type { FileJobs } from '@/domain/file-job';
import type { Memo } from '@/domain/memo';
import type { ThinningJobs } from '@/domain/retention';
import type { PolicyJobs } from '@/domain/policy-preview';
import type { StoreTable } from '@/domain/store-line';
import type { PopupPorts } from '../popup/ports';

/** Calls back whenever a store may have changed, in whatever window; the result ends it. */
export type StoreChanges = Pick<StoreTable, 'onChange'>;

/** Jobs with files, and what only a page can do about them. */
export interface FilesPort extends FileJobs {
  /** the buyer's choices as they are stored, for a backup */
  storedSettings(): Promise<unknown>;
  /** hands a file to the buyer's downloads */
  save(name: string, blob: Blob): void;
}

/** A keyboard command of the extension; `keys` as the browser writes them, empty where none are set. */
export interface KeyCommand {
  name: string;
  description: string;
  keys: string;
}

/** What only a page can do about files that are followed. */
export interface SharePort {
  /** lets the buyer choose a file to follow, null when they chose none; null where the browser cannot follow files */
  pick: (() => Promise<FileSystemFileHandle | null>) | null;
  /** asks the buyer's leave to read a file again, at a press of theirs */
  askLeave(handle: FileSystemFileHandle): Promise<boolean>;
  /** whether any file is followed */
  follows(): Promise<boolean>;
}

/** What the desk needs of the browser: what the popup needs, the table of all stores, and work over all of them. */
export interface DeskPorts extends PopupPorts {
  stores: StoreTable;
  policy: PolicyJobs;
  thinning: ThinningJobs;
  /** marks of many stores at once */
  bulk: BulkMarks;
  /** calls back when a view of the table was kept or forgotten in any window; the result ends it */
  onViews(changed: () => void): () => void;
  files: FilesPort;
  share: SharePort;
  /** hands the buyer a memo as a workbook; resolves when the browser has taken it over */
  saveMemo(memo: Memo): Promise<void>;
  /** bytes the browser counts as used by the extension; null where it does not say */
  usedSpace(): Promise<number | null>;
  keyCommands(): Promise<KeyCommand[]>;
  /** opens the browser's own page of keys; rejects where it cannot be opened */
  openKeys(): Promise<void>;
}
