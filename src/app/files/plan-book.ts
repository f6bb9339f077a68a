import type { ImportLine, ImportPreview, LineKind } from '@/domain/import-preview';
import type { SheetTexts } from '@/domain/sheet-words';
import { wordId } from '@/store/words/kept-words';
import type { Planned, Refused, WordsHere } from './plan-row';

/** Lines shown at once; drawing more would hold up the page. */
const shownLines = 50;
const shownText = 400;

/** Where a row stands in the file. */
export interface RowPlace {
  sheet: string;
  row: number;
  store: string;
}

/** Everything a file asks for: gathered row by row, it holds each change once. */
export interface PlanBook {
  refuse(place: RowPlace, why: Refused): void;
  same(): void;
  plan(place: RowPlace, planned: Planned, kept: WordsHere): void;
  ignore(name: string): void;
  planned(): Planned[];
  lines(kind: LineKind, from: number): ImportLine[];
  preview(name: string): Omit<ImportPreview, 'untaken'>;
}

/** A row as it is remembered: its texts stand in the plan. */
interface Entry {
  place: RowPlace;
  id: string;
  columns: string[];
  why: Refused | null;
}

const cut = (text: string) => (text.length > shownText ? `${text.slice(0, shownText)}…` : text);

/** Rows of one sheet by their number; sheets stay in their order. */
function inFileOrder(entries: Entry[]): Entry[] {
  const sheets = [...new Set(entries.map(({ place }) => place.sheet))];
  return sheets.flatMap((name) =>
    entries.filter(({ place }) => place.sheet === name).toSorted((one, other) => one.place.row - other.place.row),
  );
}

function kindOf({ contested }: Planned, { isNew }: WordsHere): LineKind {
  if (Object.keys(contested).length > 0) return 'conflict';
  return isNew ? 'new' : 'changed';
}

export function createPlanBook(): PlanBook {
  const byKey = new Map<string, Planned>();
  const entries: Record<LineKind, Entry[]> = { new: [], changed: [], conflict: [], refused: [] };
  const ignored = new Set<string>();
  let same = 0;
  const refuse: PlanBook['refuse'] = (place, why) => {
    entries.refused.push({ place, id: '', columns: [], why });
  };
  const lineOf = (kind: LineKind, { place, id, columns, why }: Entry): ImportLine => {
    const { mine = {}, clean = {}, contested = {} } = byKey.get(id) ?? {};
    const changes = columns.map((column) => ({
      column,
      mine: cut(mine[column] ?? ''),
      theirs: cut(contested[column] ?? clean[column] ?? ''),
      contested: column in contested,
    }));
    const store = cut(place.store);
    return { ...place, store, id, kind, changes, reason: why?.refused ?? null, column: why?.column ?? null };
  };
  const lines: PlanBook['lines'] = (kind, from) => {
    const all = kind === 'refused' ? inFileOrder(entries.refused) : entries[kind];
    return all.slice(from, from + shownLines).map((entry) => lineOf(kind, entry));
  };
  return {
    refuse,
    lines,
    same() {
      same += 1;
    },
    ignore: (name) => ignored.add(name),
    plan(place, planned, kept) {
      const id = wordId(planned.key);
      const before = byKey.get(id);
      const earlier: SheetTexts = { ...before?.clean, ...before?.contested };
      const all = Object.entries({ ...planned.contested, ...planned.clean });
      const twice = all.find(([column, text]) => (earlier[column] ?? text) !== text);
      // Two rows that ask for different things of one store: which one is meant cannot be known.
      if (twice) {
        refuse(place, { refused: 'twice', column: twice[0] });
        return;
      }
      if (all.every(([column]) => column in earlier)) {
        same += 1;
        return;
      }
      byKey.set(id, {
        key: planned.key,
        mine: { ...before?.mine, ...planned.mine },
        clean: { ...before?.clean, ...planned.clean },
        contested: { ...before?.contested, ...planned.contested },
      });
      const columns = all.map(([column]) => column);
      entries[kindOf(planned, kept)].push({ place, id, columns, why: null });
    },
    planned: () => [...byKey.values()],
    preview: (name) => ({
      name,
      counts: {
        new: entries.new.length,
        changed: entries.changed.length,
        conflict: entries.conflict.length,
        refused: entries.refused.length,
        same,
      },
      lines: (['conflict', 'refused', 'new', 'changed'] as const).flatMap((kind) => lines(kind, 0)),
      ignored: [...ignored].slice(0, 50),
    }),
  };
}
