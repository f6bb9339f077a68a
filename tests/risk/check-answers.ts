import { blankAnswer, type CheckAnswer } from '@/domain/check-answer';
import type { CheckId, OutcomeOf } from '@/domain/checks';
import { sampleTime } from '../evidence/sample-reading';

/** A check of an invented store that came out like this ten days before the sample's own time. */
export const answered = <Id extends CheckId>(
  check: Id,
  outcome: OutcomeOf<Id>,
  change: Partial<CheckAnswer> = {},
): CheckAnswer => ({
  ...blankAnswer('m:b2b-2200000000001abcde', check),
  outcome,
  on: '2026-11-10',
  updatedAt: sampleTime,
  ...change,
});
