import type { ViewError } from '@/domain/view';

/** The question was understood and must not be done: a payment id used twice, a mark on a page that names no store. */
export class RefusedError extends Error {}

/** The question is about a store nothing was ever read of. */
export class UnknownStoreError extends Error {}

/** Work that failed in another context, which named the reason. */
export class FailedAnswerError extends Error {
  constructor(readonly reason: ViewError) {
    super(`The work failed elsewhere: ${reason}`);
  }
}

/** Dexie wraps the browser's error when a transaction aborts; the full disk then stands in `inner`. */
function isQuota(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'QuotaExceededError') return true;
  return 'inner' in error && error.inner !== error && isQuota(error.inner);
}

/** The word a screen knows for an exception. */
export function viewErrorOf(error: unknown): ViewError {
  if (error instanceof RefusedError) return 'refused';
  if (error instanceof FailedAnswerError) return error.reason;
  if (error instanceof UnknownStoreError) return 'unknown-store';
  return isQuota(error) ? 'storage-full' : 'storage';
}
