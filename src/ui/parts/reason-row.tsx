import type { WordedFinding } from '@/domain/assessment';
import { groupOf, type Group } from './arrange';
import { fill } from '@/i18n/fill';
import { PlainText } from './plain-text';
import { Sources } from './sources';
import { wording } from './wording';

const signs: Record<Group, string> = { risk: '▲', clear: '▼', unread: '?', other: '–' };

interface Row {
  finding: WordedFinding;
  /** with the points it adds and what would change it */
  full?: boolean;
}

/** One finding in a list: its sign, title and reason, its value on the right, where it was read. An unread one says how to get it read. */
export function ReasonRow({ finding, full = false }: Row) {
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
      {full && finding.silenced && <small class="points">{words.silenced}</small>}
      {full && finding.points > 0 && <small class="points">{fill(words.points, String(finding.points))}</small>}
      {full && group === 'risk' && finding.change !== '' && (
        <small class="change">
          {words.change} <PlainText text={finding.change} />
        </small>
      )}
      <Sources proof={finding.proof} />
    </li>
  );
}
