import type { Correction } from '@/domain/correction';
import type { StoreMark } from '@/domain/mark';
import { factNames } from '@/domain/page-facts';
import type { Reading } from '@/domain/reading';
import { companyKindOf } from './company-kind';
import { applyCorrections } from './corrections';
import { factoryClaimIn } from './factory-claim';
import type { EvidenceName, Facts, Known, KnownFacts } from './known';
import { knownFrom, learn, recall } from './recall';
import { ownSalesOf, soldSinceListing } from './sales-scope';

export type { EvidenceName, EvidenceValues, Facts, Known } from './known';

export interface Sources {
  reading: Reading;
  /** earlier readings of the same store, newest first */
  earlier: Reading[];
  /** the buyer's entry, null when there is none; left out when the buyer's list is not at hand */
  blacklist?: StoreMark['blacklist'];
  /** what the buyer typed over facts of this store */
  corrections?: Correction[];
  /** ISO 8601 */
  now: string;
}

/** A fact worked out from another keeps its place and date; undefined stays unknown. */
function derive<From, To>(from: Known<From> | undefined, work: (value: From) => To | undefined): Known<To> | undefined {
  const value = from && work(from.value);
  return from && value !== undefined ? { ...from, value } : undefined;
}

/** What follows from the facts; what cannot be worked out is left unknown. */
function workOut(known: KnownFacts): void {
  const derived = {
    companyKind: derive(known.companyName, companyKindOf),
    factoryClaim: derive(known.title, factoryClaimIn),
    ownSales: derive(known.sales, ownSalesOf),
    soldInAll: derive(known.sales, soldSinceListing),
  };
  for (const [name, fact] of Object.entries(derived)) if (fact) Object.assign(known, { [name]: fact });
}

const derivedFrom: Partial<Record<EvidenceName, EvidenceName[]>> = {
  companyName: ['companyKind'],
  title: ['factoryClaim'],
  sales: ['ownSales', 'soldInAll'],
};

function activeEntry(entry: StoreMark['blacklist'], now: string): StoreMark['blacklist'] {
  const over = entry?.expires != null && Date.parse(entry.expires) <= Date.parse(now);
  return over ? null : entry;
}

/**
 * Gathers what is known of the store or offer on a page: its own fields, then facts of earlier readings it does not show, over both
 * the buyer's own values, then what follows from all. An offer page is judged as an offer, every other page as its store.
 */
export function gatherFacts({ reading, earlier, blacklist, corrections = [], now }: Sources): Facts {
  const known: KnownFacts = {};
  const broken: EvidenceName[] = [];
  for (const name of factNames) {
    learn(known, name, knownFrom(name, reading, 'page'));
    if (reading.fields[name].state !== 'missing' && known[name] === undefined) {
      broken.push(name, ...(derivedFrom[name] ?? []));
    }
  }
  recall(known, reading, earlier, now);
  const typed = applyCorrections(known, { corrections, reading, earlier });
  workOut(known);
  if (blacklist !== undefined) {
    known.blacklist = { value: activeEntry(blacklist, now), place: 'buyer', at: blacklist?.at ?? now, origin: 'buyer' };
  }
  return {
    subject: reading.pageKind === 'offer' ? 'offer' : 'store',
    now,
    known,
    broken: broken.filter((name) => known[name] === undefined),
    typed,
  };
}
