import type { WordedFinding } from '@/domain/assessment';
import type { Chip } from '@/domain/chip';
import type { Language } from '@/domain/language';
import type { Facts } from '@/evidence/facts';
import { cardWords } from '@/i18n/card-words';
import { chipWords } from '@/i18n/chip-words';
import { fill } from '@/i18n/fill';
import { formatIn } from '@/i18n/format';
import { tell } from '@/risk/tell';
import type { Glimpse } from '@/store/look-up-many';
import type { Judgement } from './judge';

const mostReasons = 3;

/** The oldest day among the shown facts that this card did not tell; null when it told them all. */
function oldestDay({ known: { membershipYears, repeatRate } }: Facts): string | null {
  const days = [membershipYears, repeatRate].flatMap((fact) => (fact?.origin === 'earlier' ? [fact.at] : []));
  return days.toSorted()[0] ?? null;
}

/** On the buyer's list itself, or surely a shop of a company on it; a name alone only raises the risk. */
function isListed({ known: { blacklist, blocked } }: Facts): boolean {
  return blacklist?.value != null || (blocked?.value.sure.length ?? 0) > 0;
}

function shortText({ facts, assessment }: Judgement, date: string | null, language: Language): string {
  const words = chipWords[language];
  const format = formatIn(language);
  const { membershipYears: years, repeatRate: rate } = facts.known;
  const parts = [
    ...(isListed(facts) ? [words.blacklisted] : []),
    ...(years ? [fill(words.years, format.count(years.value))] : []),
    ...(rate ? [`${format.count(Math.round(rate.value * 100))} %`] : []),
  ];
  // Cards are narrow: with years and rate there is no room for advice, which is the first of the reasons all the same.
  const isOpen = parts.length === 0 || (assessment.band === 'unclear' && parts.length === 1 && date === null);
  const shown = (isOpen ? [...parts, words.open] : parts).join(' · ');
  return date === null ? shown : `${shown} (${format.day(date)})`;
}

/** Risks before good signs; a card that cannot be judged says first what to open. */
function reasonsOf(band: Chip['band'], verdict: string, findings: WordedFinding[]): string[] {
  const saying = (answer: WordedFinding['answer']) =>
    findings.filter((finding) => finding.answer === answer).map(({ reason }) => reason);
  const known = [...saying('risk'), ...saying('clear')];
  return (band === 'unclear' ? [verdict, ...known] : known).slice(0, mostReasons);
}

/** The chip of one judged card, in the reader's language. `memory` null: the card leads to no store; `silenced` are rules the buyer keeps quiet. */
export function chipOf(
  judgement: Judgement,
  memory: Glimpse | null,
  language: Language,
  silenced: ReadonlySet<string> = new Set(),
): Chip {
  const { facts, assessment, policy } = judgement;
  const { band, verdict, findings } = tell(assessment, facts, language, policy);
  const date = oldestDay(facts);
  return {
    band,
    word: cardWords[language].bands[band],
    short: shortText(judgement, date, language),
    years: facts.known.membershipYears?.value ?? null,
    reasons: reasonsOf(
      band,
      verdict,
      findings.filter(({ rule }) => !silenced.has(rule)),
    ),
    storeKey: memory?.storeKey ?? null,
    origin: date === null ? { from: 'card' } : { from: 'memory', date },
    blacklisted: isListed(facts),
  };
}
