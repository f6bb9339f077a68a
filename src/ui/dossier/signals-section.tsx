import { useState } from 'preact/hooks';
import type { Signal } from '@/domain/dossier';
import { LineChart } from './chart/line-chart';
import { dossierWording } from './dossier-words';
import { figureName } from './figure-name';
import { factValue } from './fact-value';

/** The store's figures over the buyer's own visits, each as a sentence, a line where it moved, and a table; the single scores on demand. */
export function SignalsSection({ signals }: { signals: Signal[] }) {
  const { dossier } = dossierWording();
  const [isOpen, setOpen] = useState(false);
  const single = signals.filter(({ score }) => score !== undefined);
  if (signals.length === 0) return null;
  return (
    <section class="signals">
      <h3>{dossier.signals}</h3>
      {signals
        .filter(({ score }) => score === undefined)
        .map((signal) => (
          <NamedSignal key={signal.fact} signal={signal} />
        ))}
      {single.length > 0 && (
        <details
          class="single-scores"
          onToggle={(event) => {
            setOpen(event.currentTarget.open);
          }}
        >
          <summary>{dossier.singleScores(String(single.length))}</summary>
          {isOpen && single.map((signal) => <NamedSignal key={signal.score} signal={signal} />)}
        </details>
      )}
    </section>
  );
}

function NamedSignal({ signal }: { signal: Signal }) {
  return (
    <div>
      <h4>{figureName(signal)}</h4>
      <SignalPart signal={signal} />
    </div>
  );
}

function SignalPart({ signal }: { signal: Signal }) {
  const { fact, points } = signal;
  const { dossier, format } = dossierWording();
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
      <div class="table-box" tabIndex={0} role="region" aria-label={figureName(signal)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{dossier.day}</th>
              <th scope="col">{figureName(signal)}</th>
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
