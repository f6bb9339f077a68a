import type { Proof } from '@/domain/assessment';
import { spotOf } from '@/domain/where';
import { fill } from '@/i18n/fill';
import { PlainText } from './plain-text';
import { pointAt } from './pointing';
import { wording } from './wording';

type Known = Proof & { place: string };

const isKnown = (proof: Proof): proof is Known => proof.place !== null;

/** Who told a value and when, in one sentence without code. */
function toldBy({ fact, origin, place, at }: Known, time: (iso: string) => string): string {
  const { words } = wording();
  const when = at === null ? '' : time(at);
  if (origin === 'buyer') return fill(fact === 'blacklist' ? words.fromYourList : words.typedByYou, when);
  if (origin === 'kept') return fill(fact === 'colleagues' ? words.fromColleagues : words.fromVisits, when);
  return fill(origin === 'earlier' ? words.readEarlier : words.readOn[spotOf(place)], when);
}

/** Where values come from: who told them and when; the technical place on demand, and a button that shows the drawn element. */
export function Sources({ proof, named = true }: { proof: Proof[]; named?: boolean }) {
  const { words, format } = wording();
  const known = proof.filter(isKnown);
  const [first] = known;
  if (!first) return null;
  const show = known.map(pointAt).find((each) => each !== null);
  return (
    <div class="from">
      <details>
        <summary>{toldBy(first, format.day)}</summary>
        {known.map((each) => (
          <Source key={each.fact} proof={each} named={named} />
        ))}
      </details>
      {show && <button onClick={show}>{words.showOnPage}</button>}
    </div>
  );
}

function Source({ proof, named }: { proof: Known; named: boolean }) {
  const { words, format } = wording();
  return (
    <small class="proof">
      {named && (
        <q>
          <PlainText text={proof.shown} limit={160} />
        </q>
      )}{' '}
      {toldBy(proof, format.time)}.
      {proof.origin !== 'buyer' && proof.origin !== 'kept' && (
        <>
          {' '}
          {words.placeNote}{' '}
          <code>
            <PlainText text={proof.place} limit={120} />
          </code>
        </>
      )}
    </small>
  );
}
