import type { FactName } from '@/domain/page-facts';
import { dossierWording } from './dossier-words';

/** One value of a fact as the reader's language writes it; null is "not there". */
export function factValue(fact: FactName, value: string | number | null): string {
  const { dossier, format, badges } = dossierWording();
  if (value === null) return '–';
  if (fact === 'badges') {
    const named: Record<string, string> = badges;
    return named[value] ?? String(value).replace(/^other:/, '');
  }
  if (typeof value === 'string') return value;
  if (fact === 'repeatRate' || fact === 'onTimeRate') return format.percent(value);
  return fact === 'membershipYears' ? dossier.years(String(value)) : String(value);
}
