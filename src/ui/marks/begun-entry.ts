import { matchKinds, severities, type BlacklistEntry, type MatchKind } from '@/domain/mark';
import { blankDraft, type EntryDraft } from './entry-draft';

/** Names the draft of a store's entry; it outlives the form until it is saved or given up. */
export const entryDraftKey = (storeKey: string): string => `entry:${storeKey}`;

/** A form that was begun, and when the entry it was begun over was written; null for none. */
export interface BegunEntry {
  draft: EntryDraft;
  over: string | null;
}

export const overOf = (entry: BlacklistEntry | null): string | null => entry && entry.at;
export const packEntry = (begun: BegunEntry): string => JSON.stringify(begun);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A form as it was stored, null when it is none; a part that is damaged is blank. */
export function unpackEntry(stored: string): BegunEntry | null {
  let value: unknown;
  try {
    value = JSON.parse(stored);
  } catch {
    return null;
  }
  if (!isObject(value) || !isObject(value.draft)) return null;
  const { reason, severity, proof, expires, matches } = value.draft;
  const chosen: MatchKind[] = Array.isArray(matches)
    ? matchKinds.filter((kind) => matches.includes(kind))
    : [...matchKinds];
  return {
    draft: {
      reason: textOf(reason),
      severity: severities.find((one) => one === severity) ?? blankDraft.severity,
      proof: textOf(proof),
      expires: textOf(expires),
      matches: chosen,
    },
    over: typeof value.over === 'string' ? value.over : null,
  };
}
