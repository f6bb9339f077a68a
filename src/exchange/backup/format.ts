/** Marks a file as ours. */
export const backupFormat = 'touchstone-backup';

/** The form of the records: it goes up with the database's, and older ones are brought to it when they are read. */
export const backupVersion = 2;

/** `version` is the form of the records, `app` the program's own version, `madeAt` ISO 8601 UTC. */
export interface BackupHeader {
  format: typeof backupFormat;
  version: number;
  app: string;
  madeAt: string;
}

/** A table's name and one record of it. */
export type BackupRow = [table: string, row: object];
