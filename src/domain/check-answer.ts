import { checkIds, checkShape, type CheckId, type OutcomeKind } from './checks';

/**
 * What the buyer found out by one check of a store. `outcome` null: nothing yet; `on` is the day it was done (YYYY-MM-DD), `answers` hold
 * `yes`, `no` or a short text by question, `proofUrl` is https, `updatedAt` ISO 8601 UTC. "" and null are "none".
 */
export interface CheckAnswer {
  storeKey: string;
  check: CheckId;
  outcome: string | null;
  on: string | null;
  note: string;
  proofUrl: string | null;
  answers: Record<string, string>;
  updatedAt: string;
}

/** A store's answers in no order, with what registers ask for; names are Chinese as read, null when they were not read. */
export interface StoreChecks {
  storeKey: string;
  companyName: string | null;
  /** the name on the licence, or the company name where no licence was read */
  registeredName: string | null;
  licenceCode: string | null;
  answers: CheckAnswer[];
}

/** The part of an answer one write changes; what is left out stays as it is. An answer "" takes that answer back. */
export type CheckChange = Partial<Pick<CheckAnswer, 'outcome' | 'on' | 'note' | 'proofUrl' | 'answers'>>;

/** An answer nobody gave yet; its time is the beginning of time, so that any given one is newer. */
export const blankAnswer = (storeKey: string, check: CheckId): CheckAnswer => ({
  storeKey,
  check,
  outcome: null,
  on: null,
  note: '',
  proofUrl: null,
  answers: {},
  updatedAt: new Date(0).toISOString(),
});

/**
 * What an answer says. A good outcome beside a question answered "no" is not good: it is `neutral`. An outcome this version of the program
 * does not know counts as `open`.
 */
export function kindOf({ check, outcome, answers }: Pick<CheckAnswer, 'check' | 'outcome' | 'answers'>): OutcomeKind {
  const { outcomes, questions } = checkShape(check);
  const kind = outcome === null ? undefined : outcomes[outcome];
  const saidNo = Object.entries(questions).some(([name, type]) => type === 'yes-no' && answers[name] === 'no');
  return kind === 'good' && saidNo ? 'neutral' : (kind ?? 'open');
}

/** Whether an answer contradicts itself: a good outcome beside a question answered "no". */
export function isAtOdds(answer: Pick<CheckAnswer, 'check' | 'outcome' | 'answers'>): boolean {
  const { check, outcome } = answer;
  return outcome !== null && checkShape(check).outcomes[outcome] === 'good' && kindOf(answer) !== 'good';
}

/** How many of all checks are done, whatever came out. */
export function progressOf(answers: readonly CheckAnswer[]): { done: number; of: number } {
  const done = checkIds.filter((check) => answers.some((one) => one.check === check && kindOf(one) !== 'open'));
  return { done: done.length, of: checkIds.length };
}

const isHttps = (address: string) => URL.canParse(address) && new URL(address).protocol === 'https:';

/** Whether a change holds only outcomes, questions and answers of this check, and an https address as proof. */
export function fitsCheck(check: CheckId, { outcome, answers, proofUrl }: CheckChange): boolean {
  const { outcomes, questions } = checkShape(check);
  const answersFit = Object.entries(answers ?? {}).every(([name, said]) => {
    if (!Object.hasOwn(questions, name)) return false;
    return questions[name] === 'text' || ['', 'yes', 'no'].includes(said);
  });
  const outcomeFits = outcome == null || Object.hasOwn(outcomes, outcome);
  return answersFit && outcomeFits && (proofUrl == null || isHttps(proofUrl));
}
