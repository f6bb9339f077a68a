import { useState } from 'preact/hooks';
import { compareFewest, compareMost } from '@/domain/compare';
import type { DeskPorts } from '../ports';
import { hashOf } from '../route';
import { compareWording } from './compare-words';
import { CompareCards, CompareTable } from './compare-table';
import { comparedRows } from './compared-rows';
import { StorePicker } from './store-picker';
import { useComparison } from './use-comparison';

/** Two to six stores or offers side by side; the address holds which. */
export function CompareScreen({ keys, ports }: { keys: string[]; ports: DeskPorts }) {
  const { compare, desk } = compareWording();
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const shown = [...new Set(keys)].slice(0, compareMost);
  const { columns, failed } = useComparison(ports, shown);
  const choose = (next: string[]) => {
    location.hash = hashOf({ screen: 'compare', keys: next });
  };
  const rows = columns
    ? comparedRows(columns).filter(({ agreement }) => agreement === 'differs' || !onlyDifferent)
    : [];
  const table = {
    keys: shown,
    columns: columns ?? [],
    rows,
    ask: ports.ask,
    onReplace: (at: number, key: string) => {
      choose(shown.map((old, index) => (index === at ? key : old)));
    },
    onTakeOut: (at: number) => {
      choose(shown.filter((_, index) => index !== at));
    },
  };
  return (
    <div class="compare">
      <h2>{compare.title}</h2>
      <p class="sub">{compare.intro}</p>
      <StorePicker
        stores={ports.stores}
        chosen={shown}
        onAdd={(key) => {
          choose([...shown, key]);
        }}
      />
      {shown.length < compareFewest && <p>{shown.length === 0 ? desk.compareHint : compare.tooFew}</p>}
      {failed && <p role="alert">{compare.failed}</p>}
      {columns && (
        <>
          <label class="switch">
            <input
              type="checkbox"
              checked={onlyDifferent}
              onChange={(event) => {
                setOnlyDifferent(event.currentTarget.checked);
              }}
            />
            {compare.onlyDifferences}
          </label>
          <CompareTable {...table} />
          <CompareCards {...table} />
        </>
      )}
    </div>
  );
}
