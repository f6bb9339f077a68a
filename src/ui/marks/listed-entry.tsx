import { isInForce, matchesOf, severityOf, type BlacklistEntry } from '@/domain/mark';
import { PlainText } from '../parts/plain-text';
import { marksWording } from './marks-words';

/** The address when a proof is one that may be opened: https alone, nothing that runs. */
function linkOf(proof: string): string | null {
  return URL.canParse(proof) && new URL(proof).protocol === 'https:' ? proof : null;
}

function Proof({ proof }: { proof: string }) {
  const link = linkOf(proof);
  if (link === null) return <PlainText text={proof} limit={2000} />;
  return (
    <a href={link} target="_blank" rel="noreferrer">
      <PlainText text={link} limit={120} />
    </a>
  );
}

/** One entry in full: weight, since and until when, reason, proof and what it is recognised by. `now` is ISO 8601. */
export function ListedEntry({ entry, now }: { entry: BlacklistEntry; now: string }) {
  const { marks, format } = marksWording();
  const { expires } = entry;
  const end = () => {
    if (expires === null) return marks.forEver;
    return isInForce(entry, now) ? marks.until(format.day(expires)) : marks.over(format.day(expires));
  };
  return (
    <>
      <h3>{isInForce(entry, now) ? marks.listed[severityOf(entry)] : marks.ended}</h3>
      <p class="sub">
        {marks.since(format.day(entry.at))}, {end()}
      </p>
      <p>
        <PlainText text={entry.reason} limit={1000} />
      </p>
      <p class="proof-line">
        {entry.proof == null ? <span class="sub">{marks.proofNone}</span> : <Proof proof={entry.proof} />}
      </p>
      <p class="sub">
        {marks.recognisedBy(
          matchesOf(entry)
            .map((kind) => marks.match[kind])
            .join(', '),
        )}
      </p>
    </>
  );
}
