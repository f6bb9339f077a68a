import type { Reading } from '../../src/domain/reading';
import { gatherFacts } from '../../src/evidence/facts';
import { assess } from '../../src/risk/assess';
import { checkPayment, type PaymentCheck } from '../../src/risk/payment/check';
import { defaultPolicy as policy } from '../../src/risk/policy';
import { tell } from '../../src/risk/tell';
import type { ReadOptions } from './read-options';

/** Judges one reading as the extension does for a buyer who keeps nothing about the store. Sentences are in English. */
export function judge(reading: Reading, { payment, rates, now }: ReadOptions) {
  const facts = gatherFacts({
    reading,
    earlier: [],
    blacklist: null,
    sisters: { sure: [], byName: [] },
    blocked: [],
    shared: null,
    now,
  });
  const worded = tell(assess(facts, policy), facts, 'en', policy);
  const { band, score, best, worst, coverage, verdict } = worded;
  const findings = worded.findings.map(({ rule, answer, degree, title, reason, proof }) => ({
    rule,
    answer,
    degree,
    title,
    reason,
    proof,
  }));
  const assessment = { band, score, best, worst, coverage, verdict, findings };
  if (payment === null) return { assessment };
  const years = facts.known.membershipYears?.value ?? null;
  const check: PaymentCheck = { question: payment, years, band, openPrepaid: [], rates, policy, language: 'en' };
  const { verdict: answer, maxPrepay, maxInEscrow, feeRatio, plan, reason } = checkPayment(check);
  return { assessment, payment: { verdict: answer, maxPrepay, maxInEscrow, feeRatio, plan, reason } };
}
