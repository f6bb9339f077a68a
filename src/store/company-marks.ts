import type { CompanyMarks } from '@/domain/blocked';
import type { Correction } from '@/domain/correction';
import type { StoreRow } from './rows';

/** What a company is recognised by; the buyer's own word on its licence goes before the pages'. */
export function companyMarksOf(store: StoreRow | undefined, corrections: Correction[]): CompanyMarks {
  const typed = (fact: Correction['fact']) => {
    const value = corrections.find((one) => one.fact === fact)?.value;
    return typeof value === 'string' ? value : null;
  };
  const names = [typed('legalName') ?? store?.legalName, typed('companyName') ?? store?.companyName];
  return {
    ids: { memberId: store?.memberId ?? null, loginId: store?.loginId ?? null, shopHost: store?.shopHost ?? null },
    licenceCode: typed('licenceCode') ?? store?.licenceCode ?? null,
    names: names.filter((name) => name != null),
  };
}
