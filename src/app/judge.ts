import type { Assessment } from '@/domain/assessment';
import type { Language } from '@/domain/language';
import type { PaymentAnswer, PaymentQuestion } from '@/domain/payment';
import type { PastedPayee } from '@/domain/pasted';
import type { Reading } from '@/domain/reading';
import { gatherFacts, type Facts } from '@/evidence/facts';
import { unitPriceOf } from '@/evidence/history/offer-price';
import { assess } from '@/risk/assess';
import { checkPayment } from '@/risk/payment/check';
import { evidenceLimits } from '@/risk/evidence-limits';
import type { Policy } from '@/risk/policy';
import type { Recalled } from '@/store/recall';
import { policyInForce } from './policy-in-force';
import type { StoredSettings } from './settings';

/** What a judgement starts from. `memory` null: nothing could be looked up, because of a broken database or a page without a store. */
export interface Case {
  reading: Reading;
  memory: Recalled | null;
  settings: StoredSettings;
  language: Language;
  now: string;
}

export interface Judgement {
  facts: Facts;
  policy: Policy;
  assessment: Assessment;
}

/** Without memory the buyer's own blacklist was not asked, and a store on it would look harmless: no band but `stop` is sure. */
const withoutMemory = (assessment: Assessment): Assessment =>
  assessment.band === 'stop' ? assessment : { ...assessment, band: 'unclear' };

/** The part of a case that the assessment rests on. */
export type Judged = Pick<Case, 'reading' | 'settings' | 'now'> & {
  /** a result list looks up less than a page: reviews and the company's other stores are left out there */
  memory:
    | (Pick<Recalled, 'earlier' | 'mark' | 'corrections' | 'checks' | 'blocked' | 'shared'> &
        Partial<Pick<Recalled, 'reviews' | 'sisters'>>)
    | null;
};

/** Facts and assessment of a page, with what was kept of its store. */
export function judge({ reading, memory, settings, now }: Judged): Judgement {
  const earlier = (memory?.earlier ?? []).filter((past) => past.readAt < reading.readAt);
  const policy = policyInForce(settings);
  const facts = gatherFacts({
    reading,
    earlier,
    now,
    limits: evidenceLimits(policy),
    ...(memory?.reviews && { reviews: memory.reviews }),
    ...(memory?.sisters !== undefined && { sisters: memory.sisters }),
    checks: memory?.checks ?? [],
    ...(memory && {
      blacklist: memory.mark.blacklist,
      blocked: memory.blocked,
      shared: memory.shared,
      corrections: memory.corrections,
    }),
  });
  const assessment = assess(facts, policy);
  return { facts, policy, assessment: memory ? assessment : withoutMemory(assessment) };
}

/**
 * The payment check for one question against a judgement; payments to the store still open count in, and so does the payee where one
 * was named.
 */
export function judgePayment(
  from: Case,
  { facts, policy, assessment }: Judgement,
  question: PaymentQuestion,
  payee: PastedPayee | null = null,
): PaymentAnswer {
  const answer = checkPayment({
    question,
    payee: payee?.match ?? null,
    unitPrice: unitPriceOf(from.reading)?.price ?? null,
    years: facts.known.membershipYears?.value ?? null,
    band: assessment.band,
    openPrepaid: (from.memory?.payments ?? [])
      .filter((payment) => payment.deliveredAt === null)
      .map(({ amount }) => amount),
    rates: from.memory?.rates ?? [],
    policy,
    language: from.language,
  });
  return payee ? { ...answer, payee } : answer;
}
