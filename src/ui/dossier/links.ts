import type { CompareSubject } from '@/domain/compare';

/** Addresses a dossier leads to; one that begins with `#` is a place on the same page. */
export interface DossierLinks {
  /** the dossier of another store */
  store(storeKey: string): string;
  /** stores or offers side by side */
  compare(subjects: CompareSubject[]): string;
}

/** Leaves the page a dossier stands beside open: the desk opens in a tab of its own. */
export const targetOf = (address: string): '_blank' | undefined => (address.startsWith('#') ? undefined : '_blank');
