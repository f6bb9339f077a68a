import type { Proof } from '@/domain/assessment';
import type { Language } from '@/domain/language';
import type { EvidenceName, EvidenceValues, Facts } from '@/evidence/facts';
import type { LimitsOf, Policy, RuleId } from './policy';
import { shownFact } from './shown-fact';

export type Needed<Need extends EvidenceName> = Pick<EvidenceValues, Need>;

/** A rule's sentences in one language. Texts about found facts get these facts and the rule's limits. */
export interface RuleWords<Need extends EvidenceName, Limits> {
  /** what is judged, with the Chinese term beside it */
  title: string;
  /** the fact in a few characters: "1 year" */
  value(facts: Needed<Need>): string;
  /** the risk as a part of the verdict: "a store of 1 year" */
  sign(facts: Needed<Need>): string;
  risk(facts: Needed<Need>, limits: Limits): string;
  clear(facts: Needed<Need>, limits: Limits): string;
  unknown: string;
  /** what to do about the risk */
  advice: string;
  /** what to open or do to make it known; starts in lower case */
  toKnow: string;
  /** what would turn the finding the other way */
  change(limits: Limits): string;
  /** why it is not asked, where "does not apply here" says too little */
  aside?: string;
}

/** What is known, each lacking fact undefined. */
export type KnownValues = Partial<EvidenceValues>;

export interface RuleSpec<Id extends RuleId, Need extends EvidenceName> {
  id: Id;
  /** `stable` rules count; `experimental` ones are run by tests and replays only */
  lifecycle: 'stable' | 'experimental';
  /** offer rules are not asked of a store's own pages */
  about: 'store' | 'offer';
  needs: readonly Need[];
  /** false: not applicable, although facts may be lacking; sees all that is known */
  asked?(known: KnownValues, limits: LimitsOf<Id>): boolean;
  /** false: not applicable; asked only when every needed fact is found */
  appliesTo?(facts: Needed<Need>, limits: LimitsOf<Id>): boolean;
  /** degree of risk, 0 (clear) to 1 */
  judge(facts: Needed<Need>, limits: LimitsOf<Id>): number;
  words: Record<Language, RuleWords<Need, LimitsOf<Id>>>;
}

export type Outcome =
  { answer: 'risk'; degree: number } | { answer: 'clear' | 'unknown' | 'failed' | 'not applicable' };
export interface ToldRule {
  title: string;
  value: string;
  sign: string;
  risk: string;
  clear: string;
}

/** The sentences of a rule that need no facts. */
export type RuleTexts = Pick<RuleWords<never, never>, 'title' | 'unknown' | 'advice' | 'toKnow' | 'aside'>;

/** A rule as the runner sees it: the types of its own facts are sealed inside. */
export interface Rule {
  id: RuleId;
  lifecycle: 'stable' | 'experimental';
  about: 'store' | 'offer';
  needs: readonly EvidenceName[];
  /** rests on answers of the buyer or of other buyers: what was never asked is no gap in what was read */
  own?: true;
  run(facts: Facts, policy: Policy): Outcome;
  proof(facts: Facts): Proof[];
  texts: Record<Language, RuleTexts>;
  /** what would turn the finding the other way, by the limits in force */
  change(policy: Policy, language: Language): string;
  /** sentences about the facts; null when one of them is lacking */
  tell(facts: Facts, policy: Policy, language: Language): ToldRule | null;
}

function limitsOf<Id extends RuleId>(id: Id, policy: Policy): LimitsOf<Id> {
  const entries = Object.entries(policy.rules[id].limits).map(([name, { value }]) => [name, value]);
  return Object.fromEntries(entries) as LimitsOf<Id>;
}

/** The needed facts alone, or null when one is lacking. */
function pick<Need extends EvidenceName>(facts: Facts, needs: readonly Need[]): Needed<Need> | null {
  const found = needs.map((name) => [name, facts.known[name]] as const);
  if (found.some(([, fact]) => fact === undefined)) return null;
  return Object.fromEntries(found.map(([name, fact]) => [name, fact?.value])) as Needed<Need>;
}

/** All that is known, for the question whether a rule applies at all. */
const valuesOf = ({ known }: Facts): KnownValues =>
  Object.fromEntries(Object.entries(known).map(([name, fact]) => [name, fact.value])) as KnownValues;

/** Degrees are kept to hundredths so that sums are exact and the order of rules cannot matter. */
function outcomeOf(degree: number): Outcome {
  if (!(degree >= 0 && degree <= 1)) return { answer: 'failed' };
  return degree === 0
    ? { answer: 'clear' }
    : { answer: 'risk', degree: Math.max(0.01, Math.round(degree * 100) / 100) };
}

function proofOf(facts: Facts, name: EvidenceName): Proof {
  const fact = facts.known[name];
  if (!fact) return { fact: name, shown: '', place: null, origin: null, at: null };
  return { fact: name, shown: shownFact(name, fact.value), place: fact.place, origin: fact.origin, at: fact.at };
}

/**
 * Makes a rule that sees only the facts it declares, all of them found. With one lacking it answers `unknown`, when it throws or gives no
 * degree `failed`; neither ever counts as clear.
 */
export function defineRule<Id extends RuleId, Need extends EvidenceName>(spec: RuleSpec<Id, Need>): Rule {
  const run = (facts: Facts, policy: Policy): Outcome => {
    if (spec.about === 'offer' && facts.subject === 'store') return { answer: 'not applicable' };
    try {
      const limits = limitsOf(spec.id, policy);
      if (spec.asked && !spec.asked(valuesOf(facts), limits)) return { answer: 'not applicable' };
      const needed = pick(facts, spec.needs);
      if (!needed) return { answer: 'unknown' };
      if (spec.appliesTo && !spec.appliesTo(needed, limits)) return { answer: 'not applicable' };
      return outcomeOf(spec.judge(needed, limits));
    } catch {
      return { answer: 'failed' };
    }
  };
  const tell = (facts: Facts, policy: Policy, language: Language): ToldRule | null => {
    const needed = pick(facts, spec.needs);
    if (!needed) return null;
    const [words, limits] = [spec.words[language], limitsOf(spec.id, policy)];
    const { title } = words;
    const [value, sign] = [words.value(needed), words.sign(needed)];
    return { title, value, sign, risk: words.risk(needed, limits), clear: words.clear(needed, limits) };
  };
  const { id, lifecycle, about, needs, words } = spec;
  return {
    id,
    lifecycle,
    about,
    needs,
    run,
    tell,
    texts: words,
    change: (policy, language) => words[language].change(limitsOf(id, policy)),
    proof: (facts) => needs.map((name) => proofOf(facts, name)),
  };
}
