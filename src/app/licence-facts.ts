import type { FactName } from '@/domain/page-facts';
import type { Language } from '@/domain/language';
import type { LicenceFact } from '@/domain/view';
import type { Facts } from '@/evidence/facts';
import { factWords } from '@/i18n/fact-words';
import { shownFact } from '@/risk/shown-fact';

/** In the order a licence has them; the kind of audit stands with them because it names what was visited. */
const licenceNames = [
  'legalName',
  'licenceCode',
  'registeredCapital',
  'foundedOn',
  'businessScope',
  'auditType',
] as const satisfies readonly FactName[];

/** What is known of the company's registration, on this page or an earlier one; facts nobody told are left out. */
export function licenceFactsOf({ known }: Facts, language: Language): LicenceFact[] {
  return licenceNames.flatMap((fact) => {
    const told = known[fact];
    if (!told) return [];
    const { place, origin, at } = told;
    return [
      { fact, name: factWords[language][fact], now: { fact, shown: shownFact(fact, told.value), place, origin, at } },
    ];
  });
}
