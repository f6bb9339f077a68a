import { bands, type Band } from '@/domain/assessment';
import { everyStore, onlyChoices, type StoreQuery } from '@/domain/store-line';
import { Choice } from '../../parts/choice';
import { deskWording } from '../desk-words';

const yearSteps = [null, 1, 2, 3, 5, 8, 10];

interface FilterBarProps {
  query: StoreQuery;
  onChange(query: StoreQuery): void;
}

/** Search and filters; "clear" appears once there is something to clear. */
export function FilterBar({ query, onChange }: FilterBarProps) {
  const { desk, words } = deskWording();
  const band: Band | 'all' = query.bands[0] ?? 'all';
  const isPlain = JSON.stringify({ ...query, sort: everyStore.sort }) === JSON.stringify(everyStore);
  return (
    <div class="filters" role="search">
      <label class="field grow">
        <span>{desk.search}</span>
        <input
          type="search"
          value={query.search}
          onInput={(event) => {
            onChange({ ...query, search: event.currentTarget.value });
          }}
        />
      </label>
      <Choice
        label={desk.bands}
        value={band}
        options={(['all', ...bands] as const).map((value) => ({
          value,
          text: value === 'all' ? desk.allBands : words.bands[value],
        }))}
        onChoose={(value) => {
          onChange({ ...query, bands: value === 'all' ? [] : [value] });
        }}
      />
      <Choice
        label={desk.minYears}
        value={query.minYears ?? 0}
        options={yearSteps.map((years) => ({
          value: years ?? 0,
          text: years === null ? desk.anyYears : desk.years(String(years)),
        }))}
        onChoose={(years) => {
          onChange({ ...query, minYears: years === 0 ? null : years });
        }}
      />
      <Choice
        label={desk.only}
        value={query.only}
        options={onlyChoices.map((value) => ({ value, text: desk.onlyChoices[value] }))}
        onChoose={(only) => {
          onChange({ ...query, only });
        }}
      />
      {!isPlain && (
        <button
          class="strong"
          onClick={() => {
            onChange({ ...everyStore, sort: query.sort });
          }}
        >
          {desk.clear}
        </button>
      )}
    </div>
  );
}
