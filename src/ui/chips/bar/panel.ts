import { bands, type Band } from '@/domain/assessment';
import { treatments, type ListFilter, type Treatment } from '@/domain/list-filter';
import type { FilterWords } from '@/i18n/filter-words';
import { outlines } from '../../parts/band-outline';
import { choiceRow, element } from './element';

/** Years a buyer can ask for with one press; a filter set elsewhere may hold others. */
const yearChoices = ['0', '2', '3', '5', '10'] as const;
const svg = 'http://www.w3.org/2000/svg';

export interface Rows {
  rows: HTMLElement[];
  /** shows the choices as they are now */
  set(filter: ListFilter): void;
}

/** A band's name behind its shape, so that it is told without colour. */
function named(band: Band, words: FilterWords): HTMLElement {
  const shape = document.createElementNS(svg, 'svg');
  shape.setAttribute('viewBox', '0 0 20 20');
  shape.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', outlines[band]);
  shape.append(path);
  return element('span', { class: `band band-${band}` }, shape, words.bands[band]);
}

/** The questions of the filter, each answered by a press. */
export function filterRows(
  words: FilterWords,
  choose: (change: Partial<ListFilter>) => void,
  now: () => ListFilter,
): Rows {
  const answers = treatments.map((treatment): [Treatment, string] => [treatment, words.treatments[treatment]]);
  const years = choiceRow(
    'years',
    words.atLeast,
    yearChoices.map((count): [string, string] => [count, count === '0' ? words.anyYears : count]),
    (count) => {
      choose({ minYears: Number(count) });
    },
  );
  const own = (['younger', 'yearsUnknown', 'blacklisted'] as const).map((name) => ({
    name,
    ...choiceRow(name, words[name], answers, (treatment) => {
      choose({ [name]: treatment });
    }),
  }));
  const byBand = bands.toReversed().map((band) => ({
    band,
    ...choiceRow(`band-${band}`, named(band, words), answers, (treatment) => {
      choose({ bands: { ...now().bands, [band]: treatment } });
    }),
  }));
  return {
    rows: [years.row, ...own.map(({ row }) => row), ...byBand.map(({ row }) => row)],
    set(filter) {
      years.set(String(filter.minYears));
      for (const { name, set } of own) set(filter[name]);
      for (const { band, set } of byBand) set(filter.bands[band]);
      const [younger] = own;
      if (younger) younger.row.hidden = filter.minYears === 0;
    },
  };
}
