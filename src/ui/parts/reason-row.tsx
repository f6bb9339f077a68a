import type { WordedFinding } from '@/domain/assessment';
import { groupOf, type Group } from './arrange';
import { PlainText } from './plain-text';
import { Sources } from './sources';
import { wording } from './wording';

const signs: Record<Group, string> = { risk: '▲', clear: '▼', unread: '?', other: '–' };

/** One finding in a list: its sign, title and reason, its value on the right, where it was read. An unread one says how to get it read. */
export function ReasonRow({ finding }: { finding: WordedFinding }) {
  const { words } = wording();
  const group = groupOf(finding);
  return (
    <li class={`reason ${group}`}>
      <span class="sign" aria-hidden="true">
        {signs[group]}
      </span>
      <span>
        {group !== 'other' && <span class="only-heard">{words.answers[group]} </span>}
        <PlainText text={finding.title} limit={120} />
      </span>
      <span class="value">
        <PlainText text={finding.value} limit={24} />
      </span>
      <small>
        <PlainText text={group === 'unread' ? finding.advice || finding.reason : finding.reason} />
      </small>
      <Sources proof={finding.proof} />
    </li>
  );
}
