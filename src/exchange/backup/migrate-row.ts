type Step = (table: string, row: object) => object;

/** Version 1 knew neither licence of a store. Its readings are brought up when they are opened, as those in the database are. */
const from1to2: Step = (table, row) => (table === 'stores' ? { licenceCode: null, legalName: null, ...row } : row);

/** One step for every version that was ever written, oldest first; a step that was released is never changed. */
const steps: Step[] = [from1to2];

/** A record of an older backup in the newest form, unchecked. */
export function migrateRow(version: number, table: string, row: object): object {
  return steps.slice(version - 1).reduce((older, step) => step(table, older), row);
}
