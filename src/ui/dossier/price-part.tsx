import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { PriceHistory } from '@/domain/dossier';
import { LineChart } from './chart/line-chart';
import { dossierWording } from './dossier-words';
import { PriceContext } from './price-context';
import { priceLines } from './price-lines';
import { PriceTable } from './price-table';
import { ThinnedNote } from './thinned-note';
import { priceText } from './price-text';

interface PricePartProps {
  offerId: string;
  ask: Ask;
  /** changes when the offer was seen again, or is told in another currency */
  version: unknown;
}

/** The prices of one offer over the buyer's own visits. */
export function PricePart({ offerId, ask, version }: PricePartProps) {
  const { dossier, format } = dossierWording();
  const [history, setHistory] = useState<PriceHistory | 'failed' | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void ask('price-history', { offerId }).then((reply) => {
      if (isCurrent) setHistory(reply.ok ? reply.answer : 'failed');
    });
    return () => {
      isCurrent = false;
    };
  }, [ask, offerId, version]);
  if (history === null) return <div class="price-part" aria-busy="true" />;
  if (history === 'failed') return <p role="alert">{dossier.failed}</p>;
  const [first] = history.looks;
  const last = history.looks.at(-1);
  if (!first || !last) return <p class="sub">{dossier.pricesNone}</p>;
  if (history.looks.length === 1) {
    return (
      <div class="price-part">
        <p>{dossier.priceOnce(priceText(first.unitPrice), format.day(first.at))}</p>
        <PriceContext history={history} />
        <ThinnedNote thinned={history.thinned} />
        <PriceTable history={history} />
      </div>
    );
  }
  return (
    <div class="price-part">
      <LineChart
        times={history.looks.map(({ at }) => at)}
        lines={priceLines(history)}
        summary={`${dossier.priceSummary(
          format.count(history.looks.length),
          format.day(first.at),
          priceText(first.unitPrice),
          format.day(last.at),
          priceText(last.unitPrice),
        )} ${dossier.pricesNote}`}
        height={200}
        value={(price) => String(Number(price.toPrecision(3)))}
      >
        <PriceTable history={history} />
      </LineChart>
      <PriceContext history={history} />
      <ThinnedNote thinned={history.thinned} />
    </div>
  );
}
