import type { Proof } from '@/domain/assessment';
import { correctableFacts, type Correction, type CorrectableFact } from '@/domain/correction';
import type { Language } from '@/domain/language';
import type { PageFacts } from '@/domain/page-facts';
import type { StoreFact } from '@/domain/view';
import type { Facts } from '@/evidence/facts';
import { factWords } from '@/i18n/fact-words';
import { shownFact } from '@/risk/shown-fact';

type Value = PageFacts[CorrectableFact];

/** Shares to the hundredth of a per cent, so that a typed 38.5 % does not come back as 39 %. */
function exactly(fact: CorrectableFact, value: Value): string {
  const isShare = fact === 'repeatRate' || fact === 'onTimeRate';
  return isShare && typeof value === 'number' ? `${Number((value * 100).toFixed(2))} %` : shownFact(fact, value);
}

function proofOf(fact: CorrectableFact, { known }: Facts): Proof {
  const told = known[fact];
  if (!told) return { fact, shown: '', place: null, origin: null, at: null };
  return { fact, shown: exactly(fact, told.value), place: told.place, origin: told.origin, at: told.at };
}

/** Every fact the buyer may correct: what holds now, who told it, and the buyer's own value with what became of it. */
export function storeFactsOf(facts: Facts, language: Language): StoreFact[] {
  const shown = (fact: CorrectableFact, value: Correction['pageSaid']) =>
    value === null ? null : exactly(fact, value);
  return correctableFacts.map((fact) => {
    const own = facts.typed.find(({ correction }) => correction.fact === fact);
    return {
      fact,
      name: factWords[language][fact],
      now: proofOf(fact, facts),
      typed: own
        ? {
            shown: exactly(fact, own.correction.value),
            at: own.correction.at,
            superseded: own.superseded,
            pageSays: shown(fact, own.pageSays),
          }
        : null,
    };
  });
}
