import { phraseSeverities, type PhraseHit, type PhraseSeverity } from '@/domain/pasted';
import { clauseAround, isRefused, joinsList } from './clause';
import { foldText, type FoldedText } from './fold-text';
import { joinText } from './join-text';
import { conductGroups } from './conduct-groups';
import { contactGroups, paymentGroups, type PhraseGroup } from './phrase-groups';

interface Compiled extends Omit<PhraseGroup, 'patterns'> {
  patterns: { found: RegExp; unless: RegExp | null }[];
}

const compiled: Compiled[] = [...contactGroups, ...paymentGroups, ...conductGroups].map((group) => ({
  ...group,
  patterns: group.patterns.map(([found, unless]) => ({
    found: new RegExp(found, 'gu'),
    unless: unless === undefined ? null : new RegExp(unless, 'u'),
  })),
}));

interface Match {
  group: Compiled;
  start: number;
  end: number;
}

/** Where a text was said: in a chat, or on a page of the seller, where 银行转账 may just be a pay channel. */
export type PhrasePlace = 'message' | 'page';

/** Hits kept of one text; a longer list helps nobody. */
const mostHits = 50;
const surroundings = 24;
const accountNumber = /(?<!\d)\d{12,30}(?!\d)/;

function matchesIn({ text }: FoldedText): Match[] {
  const matches = compiled.flatMap((group) =>
    group.patterns.flatMap(({ found, unless }) =>
      Array.from(text.matchAll(found)).flatMap(({ index, 0: { length } }) => {
        const match = { group, start: index, end: index + length };
        return unless?.test(clauseAround(text, match.start, match.end).whole) ? [] : [match];
      }),
    ),
  );
  return matches.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Drops what the writer refuses or warns against. A list 严禁私下交易、线下付款 refuses all its items. */
function withoutRefused(text: string, matches: Match[]): Match[] {
  let refusedEnd = -1;
  return matches.filter(({ start, end }) => {
    const inList = refusedEnd >= 0 && (start < refusedEnd || joinsList(text.slice(refusedEnd, start)));
    const refused = inList || isRefused(clauseAround(text, start, end));
    if (refused) refusedEnd = Math.max(refusedEnd, end);
    return !refused;
  });
}

function severityOf({ category, severity }: Compiled, text: string, place: PhrasePlace): PhraseSeverity {
  return category === 'bank-transfer' && place === 'page' && !accountNumber.test(text) ? 'low' : severity;
}

function hitsIn(folded: FoldedText, place: PhrasePlace): (PhraseHit & { until: number })[] {
  const { text, places, given } = folded;
  return withoutRefused(text, matchesIn(folded)).map(({ group, start, end }) => {
    const at = places[start] ?? 0;
    const until = (places[end - 1] ?? at) + 1;
    return {
      category: group.category,
      severity: severityOf(group, text, place),
      phrase: given.slice(at, until),
      at,
      until,
      excerpt: given.slice(Math.max(0, at - surroundings), until + surroundings).trim(),
    };
  });
}

/**
 * Phrases of a text that move contact or payment off 1688, press for money, or bribe for reviews; each with its place in the text as
 * given, in order. Refusals and warnings (请勿私下交易) are left out. A contact phrase alone is everyday habit in China and is at most
 * `medium`; only payment phrases are `critical`. Looks at the first 20,000 characters and gives at most 50 hits. Never throws.
 */
export function findPhrases(text: string, place: PhrasePlace = 'message'): PhraseHit[] {
  const folded = foldText(text);
  const joined = joinText(folded);
  const all =
    joined.text === folded.text ? hitsIn(folded, place) : [...hitsIn(folded, place), ...hitsIn(joined, place)];
  const kept: (PhraseHit & { until: number })[] = [];
  for (const hit of all.sort((one, other) => one.at - other.at || other.until - one.until)) {
    const isDouble = kept.some(({ category, until }) => category === hit.category && hit.at < until);
    if (!isDouble) kept.push(hit);
    if (kept.length === mostHits) break;
  }
  return kept.map(({ category, severity, phrase, at, excerpt }) => ({ category, severity, phrase, at, excerpt }));
}

/** The worst severity among hits, null when there are none. */
export function worstSeverity(hits: readonly PhraseHit[]): PhraseSeverity | null {
  return phraseSeverities.findLast((severity) => hits.some((hit) => hit.severity === severity)) ?? null;
}
