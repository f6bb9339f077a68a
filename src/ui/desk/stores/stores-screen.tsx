import { useState } from 'preact/hooks';
import { compareFewest, compareMost } from '@/domain/compare';
import { everyStore, storeColumnIds, type StoreColumnId } from '@/domain/store-line';
import { deskWording } from '../desk-words';
import type { DeskPorts } from '../ports';
import { hashOf } from '../route';
import { FilterBar } from './filter-bar';
import { StoreTable } from './store-table';

interface Counted {
  total: number;
  known: number;
  loading: boolean;
}

/** Columns shown until the buyer chooses others. */
const usual: StoreColumnId[] = [
  'band',
  'company',
  'years',
  'badges',
  'repeatRate',
  'serviceScore',
  'rating',
  'tags',
  'exposure',
  'lastSeen',
];

/** All stores: search, filter, sort, choose some to compare or to mark. */
export function StoresScreen({ ports }: { ports: DeskPorts }) {
  const { desk, format } = deskWording();
  const [query, setQuery] = useState(everyStore);
  const [columns, setColumns] = useState(usual);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [counted, setCounted] = useState<Counted | null>(null);
  const choose = (storeKey: string) => {
    const next = new Set(chosen);
    if (!next.delete(storeKey)) next.add(storeKey);
    setChosen(next);
  };
  const onCount = (total: number, known: number, loading: boolean) => {
    if (counted?.total !== total || counted.known !== known || counted.loading !== loading)
      setCounted({ total, known, loading });
  };
  return (
    <div class="stores">
      <FilterBar query={query} onChange={setQuery} />
      <div class="bar">
        <p class="sub" role="status">
          {counted &&
            (counted.loading
              ? desk.loading(format.count(counted.known))
              : desk.count(format.count(counted.total), format.count(counted.known)))}
        </p>
        {chosen.size > 0 && (
          <p class="bulk">
            {desk.chosen(format.count(chosen.size))}{' '}
            {chosen.size >= compareFewest && chosen.size <= compareMost ? (
              <a href={hashOf({ screen: 'compare', keys: [...chosen] })}>{desk.compareChosen}</a>
            ) : (
              <span class="soft">{desk.compareHint}</span>
            )}{' '}
            <button
              class="strong"
              onClick={() => {
                setChosen(new Set());
              }}
            >
              {desk.chooseNone}
            </button>
          </p>
        )}
        <details class="columns">
          <summary>{desk.chooseColumns}</summary>
          <div class="menu">
            {storeColumnIds.map((id) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={columns.includes(id)}
                  onChange={() => {
                    setColumns(columns.includes(id) ? columns.filter((one) => one !== id) : [...columns, id]);
                  }}
                />{' '}
                {desk.columns[id]}
              </label>
            ))}
          </div>
        </details>
      </div>
      {counted && !counted.loading && counted.total === 0 && (
        <p class="empty">{counted.known === 0 ? desk.empty : desk.noMatch}</p>
      )}
      <StoreTable
        table={ports.stores}
        query={query}
        columns={columns}
        chosen={chosen}
        onSort={(sort) => {
          setQuery({ ...query, sort });
        }}
        onChoose={choose}
        onCount={onCount}
      />
    </div>
  );
}
