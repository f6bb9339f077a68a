import { fill } from '@/i18n/fill';
import type { WordedFinding } from '@/domain/assessment';
import { groupOf, type Group } from './arrange';
import { PlainText } from './plain-text';
import { wording } from './wording';

const signs: Record<Group, string> = { risk: '▲', clear: '▼', unread: '?', other: '–' };

/** One finding in a list: its sign, title and reason, its value on the right. An unread one says how to get it read. */
export function ReasonRow({ finding, proof = false }: { finding: WordedFinding; proof?: boolean }) {
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
      {proof && <Proofs finding={finding} />}
    </li>
  );
}

/** Value, where it was read and when, one line each. */
function Proofs({ finding }: { finding: WordedFinding }) {
  const { words, format } = wording();
  return finding.proof
    .filter(({ place }) => place !== null)
    .map(({ shown, place, at }) => (
      <small class="proof">
        <q>
          <PlainText text={shown} limit={160} />
        </q>{' '}
        <code>
          <PlainText text={place ?? ''} limit={120} />
        </code>
        {at !== null && ` · ${fill(words.readAt, format.time(at))}`}
      </small>
    ));
}
