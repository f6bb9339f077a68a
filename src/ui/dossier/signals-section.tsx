import type { Signal } from '@/domain/dossier';
import { LineChart } from './chart/line-chart';
import { dossierWording } from './dossier-words';
import { factValue } from './fact-value';

/** The store's figures over the buyer's own visits, each as a sentence, a line where it moved, and a table. */
export function SignalsSection({ signals }: { signals: Signal[] }) {
  const { dossier, facts } = dossierWording();
  if (signals.length === 0) return null;
  return (
    <section class="signals">
      <h3>{dossier.signals}</h3>
      {signals.map((signal) => (
        <div key={signal.fact}>
          <h4>{facts[signal.fact]}</h4>
          <SignalPart signal={signal} />
        </div>
      ))}
    </section>
  );
}

function SignalPart({ signal: { fact, points } }: { signal: Signal }) {
  const { dossier, facts, format } = dossierWording();
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  const shown = (value: number) => factValue(fact, value);
  const days = [format.day(first.at), format.day(last.at)] as const;
  if (points.length === 1) return <p class="sub">{dossier.signalOnce(shown(first.value), days[0])}</p>;
  const count = format.count(points.length);
  if (points.every(({ value }) => value === first.value))
    return <p class="sub">{dossier.signalFlat(count, shown(first.value), ...days)}</p>;
  return (
    <LineChart
      times={points.map(({ at }) => at)}
      lines={[{ label: shown(last.value), values: points.map(({ value }) => value) }]}
      summary={dossier.signalSummary(count, days[0], shown(first.value), days[1], shown(last.value))}
      height={150}
      value={shown}
    >
      <div class="table-box" tabIndex={0} role="region" aria-label={facts[fact]}>
        <table>
          <thead>
            <tr>
              <th scope="col">{dossier.day}</th>
              <th scope="col">{facts[fact]}</th>
            </tr>
          </thead>
          <tbody>
            {points.toReversed().map(({ at, value }) => (
              <tr key={at}>
                <th scope="row">{format.day(at)}</th>
                <td>{shown(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </LineChart>
  );
}
