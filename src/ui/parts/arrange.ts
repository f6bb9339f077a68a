import type { Answer, WordedFinding } from '@/domain/assessment';

/** The four groups a reader sees; `failed` is one more way of not having read. */
export type Group = 'risk' | 'unread' | 'clear' | 'other';

const groupOfAnswer: Record<Answer, Group> = {
  risk: 'risk',
  clear: 'clear',
  unknown: 'unread',
  failed: 'unread',
  'not applicable': 'other',
};

/** The group a finding is shown in. */
export const groupOf = (finding: WordedFinding): Group => groupOfAnswer[finding.answer];

/** Decisive findings first, then by the points they add. */
function strongestFirst(findings: WordedFinding[]): WordedFinding[] {
  return [...findings].sort((a, b) => Number(b.decisive) - Number(a.decisive) || b.points - a.points);
}

/** Findings by group, strongest first. */
export function grouped(findings: WordedFinding[]): Record<Group, WordedFinding[]> {
  const sorted = strongestFirst(findings);
  const of = (group: Group) => sorted.filter((finding) => groupOf(finding) === group);
  return { risk: of('risk'), unread: of('unread'), clear: of('clear'), other: of('other') };
}

/** Not being on the buyer's own blacklist, and nothing kept that speaks against a store, is nothing the page told: no reason. */
const isNews = ({ rule, proof }: WordedFinding): boolean =>
  rule !== 'blacklisted-store' && proof.some(({ origin }) => origin !== 'kept');

const isSpoken = ({ silenced }: WordedFinding): boolean => silenced !== true;

/** How many risks the buyer silenced: they are missing among the reasons, and never without a word. */
export const quietRisks = (findings: WordedFinding[]): number =>
  findings.filter((finding) => finding.answer === 'risk' && !isSpoken(finding)).length;

/** The three strongest reasons (risks, filled up with good signs), and the two unread signals that would tell most. */
export function strongest(findings: WordedFinding[]): WordedFinding[] {
  const { risk, clear, unread } = grouped(findings.filter(isSpoken));
  const good = clear.filter(isNews);
  return [...[...risk, ...good].slice(0, 3), ...unread.slice(0, 2)];
}

/** What to do next, at most three different sentences: risks first, then what would fill the gaps. */
export function advices(findings: WordedFinding[]): string[] {
  const { risk, unread } = grouped(findings.filter(isSpoken));
  return [...new Set([...risk, ...unread].map((finding) => finding.advice).filter(Boolean))].slice(0, 3);
}
