import { matchesOf, matchKinds, severityOf, type BlacklistEntry, type MatchKind, type Severity } from '@/domain/mark';

/** An entry as it is typed; `expires` is a day such as 2026-12-31, "" for none. */
export interface EntryDraft {
  reason: string;
  severity: Severity;
  proof: string;
  expires: string;
  matches: readonly MatchKind[];
}

export const blankDraft: EntryDraft = { reason: '', severity: 'stop', proof: '', expires: '', matches: matchKinds };

export const draftOf = (entry: BlacklistEntry): EntryDraft => ({
  reason: entry.reason,
  severity: severityOf(entry),
  proof: entry.proof ?? '',
  expires: entry.expires?.slice(0, 10) ?? '',
  matches: matchesOf(entry),
});

/** The entry of a draft, written `at` (ISO 8601); an end day counts to its last moment. The word for what is missing otherwise. */
export function entryOf(draft: EntryDraft, at: string): BlacklistEntry | 'reasonMissing' | 'matchesMissing' {
  const reason = draft.reason.trim();
  if (reason === '') return 'reasonMissing';
  if (draft.matches.length === 0) return 'matchesMissing';
  return {
    reason,
    at,
    expires: draft.expires === '' ? null : `${draft.expires}T23:59:59.999Z`,
    severity: draft.severity,
    proof: draft.proof.trim() === '' ? null : draft.proof.trim(),
    matches: matchKinds.filter((kind) => draft.matches.includes(kind)),
  };
}
