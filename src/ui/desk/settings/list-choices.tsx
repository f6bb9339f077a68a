import { bands } from '@/domain/assessment';
import { asksNothing, showEverything, treatments, type ListFilter } from '@/domain/list-filter';
import { Choice } from '../../parts/choice';
import { settingsWording } from './settings-wording';

const yearSteps = [0, 1, 2, 3, 5, 8, 10];

/** What result lists grey or hide; the same choices as in the bar on a list. */
export function ListChoices({ filter, change }: { filter: ListFilter; change(filter: ListFilter): void }) {
  const { desk, set, words } = settingsWording();
  return (
    <section>
      <h3>{set.lists}</h3>
      <p class="sub">{set.listsNote}</p>
      <div class="choices">
        <Choice
          label={set.minYears}
          value={filter.minYears}
          options={yearSteps.map((years) => ({
            value: years,
            text: years === 0 ? set.anyYears : desk.years(String(years)),
          }))}
          onChoose={(minYears) => {
            change({ ...filter, minYears });
          }}
        />
        {(['younger', 'yearsUnknown', 'blacklisted'] as const).map((name) => (
          <Choice
            key={name}
            label={set[name]}
            value={filter[name]}
            options={treatments.map((value) => ({ value, text: set.treatments[value] }))}
            onChoose={(treatment) => {
              change({ ...filter, [name]: treatment });
            }}
          />
        ))}
      </div>
      <h4>{set.byBand}</h4>
      <div class="choices">
        {bands.map((band) => (
          <Choice
            key={band}
            label={words.bands[band]}
            value={filter.bands[band]}
            options={treatments.map((value) => ({ value, text: set.treatments[value] }))}
            onChoose={(treatment) => {
              change({ ...filter, bands: { ...filter.bands, [band]: treatment } });
            }}
          />
        ))}
      </div>
      {!asksNothing(filter) && (
        <p class="buttons">
          <button
            class="strong"
            onClick={() => {
              change(showEverything);
            }}
          >
            {set.showEverything}
          </button>
        </p>
      )}
    </section>
  );
}
