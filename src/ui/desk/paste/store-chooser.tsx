import { useEffect, useRef, useState } from 'preact/hooks';
import { everyStore, type StoreLine, type StoreTable } from '@/domain/store-line';
import { pasteWording } from '../../paste/paste-words';

export interface ChosenStore {
  storeKey: string;
  name: string;
}

interface StoreChooserProps {
  stores: StoreTable;
  onChoose(store: ChosenStore): void;
}

/** Matches shown at a time; a longer list is narrowed by typing. */
const mostShown = 6;

/** Lines that match a search, read again as the stores change; null while a search is empty or under way. */
function useMatches(stores: StoreTable, search: string): StoreLine[] | null {
  const [lines, setLines] = useState<StoreLine[] | null>(null);
  const newest = useRef(0);
  useEffect(() => {
    const read = async () => {
      const mine = ++newest.current;
      const page = search.trim() === '' ? null : await stores.read({ ...everyStore, search }, 0, mostShown);
      if (mine === newest.current) setLines(page?.lines ?? null);
    };
    const readAgain = () => {
      read().catch((error: unknown) => {
        console.error('Touchstone could not search the stores', error);
      });
    };
    readAgain();
    return stores.onLines(readAgain);
  }, [stores, search]);
  return lines;
}

/** A search for one kept store, by name, pinyin, tag, note or place. */
export function StoreChooser({ stores, onChoose }: StoreChooserProps) {
  const { box } = pasteWording();
  const [search, setSearch] = useState('');
  const lines = useMatches(stores, search);
  return (
    <div class="store-chooser" role="search">
      <label class="field">
        <span>{box.storeSearch}</span>
        <input
          type="search"
          value={search}
          onInput={(event) => {
            setSearch(event.currentTarget.value);
          }}
        />
      </label>
      <ul aria-live="polite">
        {lines?.map(({ storeKey, companyName, loginId, shopHost }) => {
          const name = companyName ?? loginId ?? shopHost ?? box.storeUnnamed;
          return (
            <li key={storeKey}>
              <button
                class="strong"
                onClick={() => {
                  onChoose({ storeKey, name });
                }}
              >
                {name}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="sub">{lines?.length === 0 ? box.storeNoMatch : box.storeNone}</p>
    </div>
  );
}
