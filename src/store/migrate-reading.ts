type Step = (reading: unknown) => unknown;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Facts that version 2 added. */
const addedIn2 = [
  'licenceCode',
  'legalName',
  'registeredCapital',
  'foundedOn',
  'businessScope',
  'auditType',
  'onTimeRate',
  'systemReviewCount',
];

/** Version 1 never looked for these facts; its pages count as not showing them. */
function from1to2(reading: unknown): unknown {
  if (!isRecord(reading) || !isRecord(reading.fields)) return reading;
  const added = Object.fromEntries(addedIn2.map((name) => [name, { state: 'missing' }]));
  return { ...reading, fields: { ...added, ...reading.fields } };
}

/** One step for every version that was ever written, oldest first; a step that was released is never changed. */
const steps: Step[] = [from1to2];

/** The stored form of a reading brought to the newest version, unchecked: what is damaged stays as it is and fails the check after. */
export function migrateReading(version: number, reading: unknown): unknown {
  return steps.slice(Math.max(version, 1) - 1).reduce((older, step) => step(older), reading);
}
