import type { Proof } from '@/domain/assessment';
import { isAtOdds, kindOf, type CheckAnswer } from '@/domain/check-answer';
import type { CheckId } from '@/domain/checks';
import type { Language, Words } from '@/domain/language';
import type { Facts } from '@/evidence/facts';
import type { LimitsOf, RuleId } from './policy';
import { defineRule, type Needed, type Rule, type RuleWords } from './rule';

/** One outcome of one check, as `sample/differs`. */
export type OutcomePath = `${CheckId}/${string}`;

export interface CheckRuleWords {
  title: string;
  sign: string;
  /** what a bad outcome is called in a few characters, and the risk it tells */
  told: Record<string, { value: string; risk: string }>;
  clear: string;
  advice: string;
}

interface CheckRuleSpec<Id extends RuleId> {
  id: Id;
  /** bad outcomes, the worst first, each with the limit that is its degree; null: in full */
  bad: Partial<Record<OutcomePath, keyof LimitsOf<Id> | null>>;
  words: Record<Language, CheckRuleWords>;
}

type Answered = Needed<'checks'>;

const unknown: Words = { en: 'Your answers to the checks were not at hand.', zh_CN: '未能查询您的核查结果。' };
const toKnow: Words = {
  en: 'answer the checks in the desk, on the store’s page',
  zh_CN: '在工作台的店铺页面填写核查结果',
};
const change: Words = {
  en: 'Do the check again: a good outcome takes this away.',
  zh_CN: '重新核查，结果良好后此项即消除。',
};
const good: Words = { en: 'in order', zh_CN: '无异常' };

const pathOf = ({ check, outcome }: CheckAnswer) => `${check}/${outcome ?? ''}`;
/** Answers a rule may rest on: done, and not at odds with themselves. */
const isDone = (answer: CheckAnswer) => kindOf(answer) !== 'open' && !isAtOdds(answer);

/**
 * A rule about what the buyer found out: a risk when one of its checks came out badly, not applicable until one of them was done. A good
 * outcome is clear and earns nothing: what it lowers stands in the policy.
 */
export function checkRule<Id extends RuleId>({ id, bad, words }: CheckRuleSpec<Id>): Rule {
  const degrees: Partial<Record<string, keyof LimitsOf<Id> | null>> = bad;
  const asks = new Set(Object.keys(bad).map((path) => path.split('/')[0]));
  const askedOf = (checks: readonly CheckAnswer[]) => checks.filter((one) => asks.has(one.check) && isDone(one));
  const worst = (checks: readonly CheckAnswer[]) => {
    const paths = askedOf(checks).map(pathOf);
    return Object.keys(bad).find((path) => paths.includes(path));
  };
  const wordsIn = (language: Language): RuleWords<'checks', LimitsOf<Id>> => {
    const { title, sign, told, clear, advice } = words[language];
    const toldOf = (checks: readonly CheckAnswer[]) => told[worst(checks) ?? ''];
    return {
      title,
      value: ({ checks }: Answered) => toldOf(checks)?.value ?? good[language],
      sign: () => sign,
      risk: ({ checks }: Answered) => toldOf(checks)?.risk ?? title,
      clear: () => clear,
      unknown: unknown[language],
      advice,
      toKnow: toKnow[language],
      change: () => change[language],
    };
  };
  const rule = defineRule({
    id,
    lifecycle: 'stable',
    about: 'store',
    needs: ['checks'],
    appliesTo: ({ checks }) => askedOf(checks).length > 0,
    judge: ({ checks }, limits) => {
      const found = askedOf(checks).flatMap((answer) => {
        const name = degrees[pathOf(answer)];
        return name === undefined ? [] : [name === null ? 1 : limits[name]];
      });
      return Math.max(0, ...found);
    },
    words: { en: wordsIn('en'), zh_CN: wordsIn('zh_CN') },
  });
  const proof = ({ known: { checks } }: Facts): Proof[] =>
    askedOf(checks?.value ?? []).map((answer) => ({
      fact: `checks.${answer.check}`,
      shown: `${answer.check}: ${answer.outcome ?? ''}`,
      place: 'buyer',
      origin: 'buyer',
      at: answer.updatedAt,
    }));
  return { ...rule, proof, own: true };
}
