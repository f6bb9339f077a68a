import type { Dossier } from '@/domain/dossier';
import { PlainText } from '../parts/plain-text';
import { dossierWording } from './dossier-words';

/** The store's ids and every company name it was seen with. */
export function IdentitySection({ kept }: { kept: Dossier }) {
  const { dossier, format, notRead } = dossierWording();
  const rows: [string, string | null][] = [
    [dossier.memberId, kept.memberId],
    [dossier.loginId, kept.loginId],
    [dossier.shopHost, kept.shopHost],
    ...(kept.otherKeys.length > 0
      ? [[dossier.otherKeys, kept.otherKeys.map((key) => key.slice(2)).join(', ')] as [string, string]]
      : []),
    [dossier.seen, `${format.day(kept.firstSeenAt)} – ${format.day(kept.lastSeenAt)}`],
  ];
  return (
    <section>
      <h3>{dossier.identity}</h3>
      <dl class="pairs">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value === null ? <span class="soft">{notRead}</span> : <PlainText text={value} limit={300} />}</dd>
          </div>
        ))}
        {kept.names.length > 0 && (
          <div>
            <dt>{dossier.names}</dt>
            <dd>
              <ul>
                {kept.names.map(({ name, firstAt, lastAt }) => (
                  <li key={name}>
                    <PlainText text={name} limit={120} />{' '}
                    <small>{dossier.nameSeen(format.day(firstAt), format.day(lastAt))}</small>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
