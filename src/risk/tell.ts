import type { Assessment, Finding, WordedAssessment, WordedFinding } from '@/domain/assessment';
import { checkNames } from '@/domain/check-names';
import type { Language, Words } from '@/domain/language';
import type { EvidenceName, Facts } from '@/evidence/facts';
import { defaultPolicy, type Policy } from './policy';
import type { Rule } from './rule';
import { allRules } from './rules';
import { percent } from './shown-fact';
import { verdict } from './verdict';

const failed: Words = {
  en: 'This check itself failed and counts as not read.',
  zh_CN: '该项检查本身出错，按未读到计算。',
};
const aside: Words = { en: 'Does not apply here.', zh_CN: '此处不适用。' };
const damaged: Words = { en: ' It is on the page but could not be understood.', zh_CN: '页面上有，但无法理解。' };
const fromEarlier: Record<Language, (day: string) => string> = {
  en: (day) => ` Read earlier, on ${day}.`,
  zh_CN: (day) => `此前读到：${day}。`,
};

const fromBuyer: Record<Language, (day: string) => string> = {
  en: (day) => ` This is your own value, typed on ${day}.`,
  zh_CN: (day) => `这是您于 ${day} 自己填写的数值。`,
};

/** A risk lowered by a check of the buyer says by which, and when it was done. */
function easedText({ eased }: Finding, language: Language): string {
  if (!eased) return '';
  const name = checkNames[eased.check][language];
  return {
    en: ` Your check “${name}” of ${eased.on} lowers this.`,
    zh_CN: `您于 ${eased.on} 的核查“${name}”使其降低。`,
  }[language];
}

interface Told {
  worded: WordedFinding;
  sign: string;
  toKnow: string;
}

/** Facts this page did not show carry the day they were read, facts the buyer typed say so: no finding rests on them in silence. */
function dateOf(rule: Rule, facts: Facts, language: Language): string {
  const needed = rule.needs
    .filter((name) => name !== 'blacklist' && name !== 'checks')
    .map((name) => facts.known[name]);
  const typed = needed.find((fact) => fact?.origin === 'buyer');
  const earlier = needed.find((fact) => fact?.origin === 'earlier');
  const said = [
    ...(typed ? [fromBuyer[language](typed.at.slice(0, 10))] : []),
    ...(earlier ? [fromEarlier[language](earlier.at.slice(0, 10))] : []),
  ];
  return said.join('');
}

function tellFinding(finding: Finding, rule: Rule, facts: Facts, policy: Policy, language: Language): Told {
  const texts = rule.texts[language];
  const told = rule.tell(facts, policy, language);
  const isBroken = rule.needs.some((name: EvidenceName) => facts.broken.includes(name));
  const word = (value: string, reason: string, advice: string): Told => ({
    worded: { ...finding, title: texts.title, value, reason, advice, change: rule.change(policy, language) },
    sign: told?.sign ?? '',
    toKnow: texts.toKnow,
  });
  const capital = texts.toKnow.charAt(0).toUpperCase() + texts.toKnow.slice(1);
  const stop = language === 'en' ? '.' : '。';
  switch (finding.answer) {
    case 'risk':
      return word(
        told?.value ?? '–',
        `${told?.risk ?? ''}${dateOf(rule, facts, language)}${easedText(finding, language)}`,
        texts.advice,
      );
    case 'clear':
      return word(told?.value ?? '–', `${told?.clear ?? ''}${dateOf(rule, facts, language)}`, '');
    case 'unknown':
      return word('–', `${texts.unknown}${isBroken ? damaged[language] : ''}`, `${capital}${stop}`);
    case 'failed':
      return word('–', failed[language], '');
    case 'not applicable':
      return word('–', texts.aside ?? aside[language], '');
  }
}

const rank: Record<Finding['answer'], number> = { risk: 0, unknown: 1, failed: 1, clear: 2, 'not applicable': 3 };

/**
 * Decisive first, then by what a finding adds to the score; equal ones risk before unread, then the weightier rule. An alarm that is silent is
 * the least of good signs: it says only that nothing rang.
 */
function byWeight(policy: Policy): (one: Finding, other: Finding) => number {
  const rows: Record<string, { weight: number; alarm: boolean }> = policy.rules;
  const weightOf = ({ rule }: Finding): number => rows[rule]?.weight ?? 0;
  const isSilent = ({ rule, answer }: Finding): boolean => answer === 'clear' && rows[rule]?.alarm === true;
  return (one, other) =>
    Number(other.decisive) - Number(one.decisive) ||
    other.points - one.points ||
    rank[one.answer] - rank[other.answer] ||
    Number(isSilent(one)) - Number(isSilent(other)) ||
    weightOf(other) - weightOf(one);
}

/**
 * Words an assessment in the reader's language: the verdict in one sentence, and every finding with title, value, reason and advice,
 * ordered by what it adds. `facts` and `policy` must be those the assessment was made from.
 */
export function tell(
  assessment: Assessment,
  facts: Facts,
  language: Language,
  policy: Policy = defaultPolicy,
): WordedAssessment {
  const ruleOf = new Map<string, Rule>(allRules.map((rule) => [rule.id, rule]));
  const told = assessment.findings.toSorted(byWeight(policy)).flatMap((finding) => {
    const rule = ruleOf.get(finding.rule);
    // A check nobody has done is not worth a line on every page: the checklist itself says what is open.
    const isUndone = rule?.own && finding.answer === 'not applicable';
    return rule && !isUndone ? [tellFinding(finding, rule, facts, policy, language)] : [];
  });
  const risks = told.filter(({ worded }) => worded.answer === 'risk');
  const unread = told.find(({ worded }) => worded.answer === 'unknown');
  const sentence = verdict(
    {
      assessment,
      subject: facts.subject,
      signs: risks.slice(0, 2).map(({ sign }) => sign),
      toKnow: unread?.toKnow ?? null,
      deposit: percent(policy.payment.deposit.value),
      isHalfRead: assessment.coverage >= policy.bands.coverageNeeded.value,
    },
    language,
  );
  return { ...assessment, verdict: sentence, findings: told.map(({ worded }) => worded) };
}
