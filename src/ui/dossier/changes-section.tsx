import type { Change } from '@/domain/change';
import type { Dossier } from '@/domain/dossier';
import { PlainText } from '../parts/plain-text';
import { dossierWording } from './dossier-words';
import { figureName } from './figure-name';
import { ThinnedNote } from './thinned-note';
import { factValue } from './fact-value';

/** What each kind of change looks like beside its word; colour is never the only sign. */
const signs: Record<Change['kind'], string> = {
  renamed: '≠',
  'login changed': '≠',
  'licence changed': '≠',
  'badge lost': '−',
  'badge gained': '+',
  dropped: '↓',
  rose: '↑',
  reset: '↺',
};

/** The log of what changed about the store between the buyer's visits, newest first. */
export function ChangesSection({ kept }: { kept: Dossier }) {
  const { dossier, format } = dossierWording();
  const { changes, looks, firstSeenAt, lastSeenAt } = kept;
  return (
    <section class="changes">
      <h3>{dossier.changes}</h3>
      <p class="sub">
        {looks < 2
          ? dossier.oneLook
          : dossier.changesNote(format.count(looks), format.day(firstSeenAt), format.day(lastSeenAt))}
      </p>
      <ThinnedNote thinned={kept.thinned} />
      {looks > 1 && changes.length === 0 && <p>{dossier.noChanges}</p>}
      <ol>
        {changes.map((change) => (
          <ChangeRow
            key={`${change.fact} ${change.score ?? ''} ${change.kind} ${change.at} ${String(change.from)}`}
            change={change}
          />
        ))}
      </ol>
    </section>
  );
}

function ChangeRow({ change }: { change: Change }) {
  const { fact, kind, from, to, at, since } = change;
  const { dossier, format } = dossierWording();
  const isBadge = kind === 'badge lost' || kind === 'badge gained';
  const meanings: Partial<Record<Change['kind'], string>> = dossier.meanings;
  const meaning = meanings[kind];
  return (
    <li class="change">
      <span class="sign" aria-hidden="true">
        {signs[kind]}
      </span>
      <span>
        {isBadge ? dossier.kinds[kind] : `${figureName(change)} · ${dossier.kinds[kind]}`}:{' '}
        <b>
          <PlainText
            text={isBadge ? factValue(fact, from ?? to) : dossier.fromTo(factValue(fact, from), factValue(fact, to))}
            limit={240}
          />
        </b>
      </span>
      <small>
        {dossier.between(format.day(since), format.day(at))}
        {meaning !== undefined && ` · ${meaning}`}
      </small>
    </li>
  );
}
