import type { MemoRow } from '@/domain/memo';

/** A line of a memo; what is left out is empty. */
export const memoRow = (name: string, value: string, more: Partial<Omit<MemoRow, 'name' | 'value'>> = {}): MemoRow => ({
  name,
  value,
  detail: '',
  place: '',
  at: null,
  ...more,
});

/** Sentences that belong together, the empty ones left out. */
export const told = (...sentences: string[]): string => sentences.filter((one) => one !== '').join(' · ');
