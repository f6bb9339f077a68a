import { isInForce, matchesOf, severityOf } from '@/domain/mark';
import type { ShareField, ShareValue } from '@/domain/share-job';
import { PlainText } from '../../parts/plain-text';
import { shareWording } from './share-wording';

/** The name of one field. */
export function fieldName(field: ShareField): string {
  const { share, marks } = shareWording();
  return field === 'blacklist' || field === 'rating' ? share.fields[field] : marks.aspects[field];
}

interface ValueTextProps {
  value: ShareValue | null;
  /** stands where nothing is said */
  none: string;
  /** with what the entry recognises the company by, as it stands in the file */
  whole?: boolean;
}

/** Stars or an entry on the blacklist with its weight, reason, proof and time; every text is someone's and shown as text. */
export function ValueText({ value, none, whole = false }: ValueTextProps) {
  const { share, marks, format } = shareWording();
  if (value === null) return <span class="soft">{none}</span>;
  if (typeof value === 'number') return <>{share.stars(value)}</>;
  const { expires } = value;
  const isNow = isInForce(value, new Date().toISOString());
  const until = expires === null ? marks.forEver : (isNow ? marks.until : marks.over)(format.day(expires));
  return (
    <>
      <strong>{marks.severities[severityOf(value)]}</strong>
      <br />
      <PlainText text={value.reason} limit={1000} />
      <br />
      <span class="soft">
        {marks.since(format.day(value.at))}, {until}
      </span>
      {value.proof != null && (
        <>
          <br />
          <PlainText text={value.proof} limit={whole ? 2000 : 160} />
        </>
      )}
      {whole && (
        <>
          <br />
          <span class="soft">
            {marks.recognisedBy(
              matchesOf(value)
                .map((kind) => marks.match[kind])
                .join(', '),
            )}
          </span>
        </>
      )}
    </>
  );
}
