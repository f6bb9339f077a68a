import { badgeIds } from '@/domain/page-facts';
import { everyStore, onlyChoices, type StoreQuery } from '@/domain/store-line';
import { factoryBadges } from '@/domain/table-view';
import { Choice } from '../../parts/choice';
import { BandsFilter } from './bands-filter';
import { tableWording } from './table-wording';

const yearSteps = [null, 1, 2, 3, 5, 8, 10];

interface FilterBarProps {
  query: StoreQuery;
  onChange(query: StoreQuery): void;
}

/** Search and filters; "clear" appears once there is something to clear. */
export function FilterBar({ query, onChange }: FilterBarProps) {
  const { desk, table } = tableWording();
  const isPlain = JSON.stringify({ ...query, sort: everyStore.sort }) === JSON.stringify(everyStore);
  const badgeChoices = [
    { badges: [], text: table.anyBadge },
    { badges: factoryBadges, text: table.factoryBadges },
    ...badgeIds.map((id) => ({ badges: [id], text: desk.badges[id] })),
  ];
  const nameOf = (badges: StoreQuery['badges']) => badges.join(' ');
  return (
    <div class="filters" role="search">
      <label class="field grow">
        <span>{desk.search}</span>
        <input
          type="search"
          maxLength={200}
          value={query.search}
          onInput={(event) => {
            onChange({ ...query, search: event.currentTarget.value });
          }}
        />
      </label>
      <BandsFilter
        chosen={query.bands}
        onChoose={(bands) => {
          onChange({ ...query, bands });
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
        label={table.badges}
        value={nameOf(query.badges)}
        options={badgeChoices.map(({ badges, text }) => ({ value: nameOf(badges), text }))}
        onChoose={(name) => {
          onChange({ ...query, badges: badgeChoices.find(({ badges }) => nameOf(badges) === name)?.badges ?? [] });
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
