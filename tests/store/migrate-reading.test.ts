import { describe, expect, it } from 'vitest';
import { readingSchema } from '@/domain/schemas/reading';
import { snapshotVersion } from '@/domain/snapshot';
import { migrateReading } from '@/store/migrate-reading';
import version1 from './stored/version-1.json';

/** One reading as each version of the program stored it; a version without an example fails. */
const examples: Record<number, unknown> = { 1: version1 };

describe('a stored reading', () => {
  it('has an example of every version before this one', () => {
    expect(Object.keys(examples).map(Number)).toEqual(Array.from({ length: snapshotVersion - 1 }, (_, at) => at + 1));
  });

  it.each(Object.entries(examples))('of version %s opens with all it held', (version, stored) => {
    expect(readingSchema.safeParse(stored).success).toBe(false);
    const reading = readingSchema.parse(migrateReading(Number(version), stored));
    expect(reading.fields).toMatchObject((stored as typeof version1).fields);
    expect(reading).toMatchObject({ url: (stored as typeof version1).url, readAt: (stored as typeof version1).readAt });
  });

  it('of version 1 looked for none of the facts of the licence', () => {
    const { fields } = readingSchema.parse(migrateReading(1, version1));
    const added = [fields.licenceCode, fields.legalName, fields.registeredCapital, fields.foundedOn];
    const further = [fields.businessScope, fields.auditType, fields.onTimeRate, fields.systemReviewCount];
    expect(new Set([...added, ...further].map(({ state }) => state))).toEqual(new Set(['missing']));
  });

  it.each([[null], ['text'], [{ fields: 'none' }], [[]]])('that is damaged (%j) stays damaged', (stored) => {
    expect(readingSchema.safeParse(migrateReading(1, stored)).success).toBe(false);
  });
});
