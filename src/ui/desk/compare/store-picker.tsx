import { useEffect, useState } from 'preact/hooks';
import { compareMost } from '@/domain/compare';
import { everyStore, type StoreLine, type StoreTable } from '@/domain/store-line';
import { Labelled } from '../../parts/choice';
import { PlainText } from '../../parts/plain-text';
import { compareWording } from './compare-words';

/** Stores offered at once; a longer search text finds the others. */
const suggestions = 6;

interface StorePickerProps {
  stores: StoreTable;
  /** keys in the comparison already */
  chosen: readonly string[];
  onAdd(storeKey: string): void;
}

/** A search over all stores kept; a press adds one. */
export function StorePicker({ stores, chosen, onAdd }: StorePickerProps) {
  const { compare, desk, format } = compareWording();
  const [search, setSearch] = useState('');
  const found = useFound(stores, search);
  if (chosen.length >= compareMost) return <p class="notice">{compare.full}</p>;
  const offered = found.filter(({ storeKey }) => !chosen.includes(storeKey)).slice(0, suggestions);
  return (
    <div class="picker">
      <Labelled label={compare.add} wide>
        <input
          type="search"
          value={search}
          onInput={(event) => {
            setSearch(event.currentTarget.value);
          }}
        />
      </Labelled>
      <p class="sub" role="status">
        {search.trim() !== '' &&
          (offered.length > 0 ? compare.addFound(format.count(offered.length)) : compare.addNone)}
      </p>
      <ul>
        {offered.map(({ storeKey, companyName, loginId, shopHost }) => {
          const name = companyName ?? loginId ?? shopHost ?? desk.unnamed;
          return (
            <li key={storeKey}>
              <button
                aria-label={compare.addNamed(name)}
                onClick={() => {
                  setSearch('');
                  onAdd(storeKey);
                }}
              >
                + <PlainText text={name} limit={60} />
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function useFound(stores: StoreTable, search: string): StoreLine[] {
  const [found, setFound] = useState<StoreLine[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const take = (lines: StoreLine[]) => {
      if (isCurrent) setFound(lines);
    };
    const read = () => {
      if (search.trim() === '') take([]);
      else
        stores.read({ ...everyStore, search }, 0, suggestions + compareMost).then(
          ({ lines }) => {
            take(lines);
          },
          () => {
            take([]);
          },
        );
    };
    read();
    const end = stores.onLines(read);
    return () => {
      isCurrent = false;
      end();
    };
  }, [stores, search]);
  return found;
}
