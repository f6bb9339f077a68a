import type { ImportLine, ImportPreview, LineKind } from '@/domain/import-preview';
import type { SheetTexts } from '@/domain/sheet-words';
import type { KeptWords } from '@/store/words/kept-words';
import type { Planned, Refused } from './plan-row';

/** Lines shown of each kind; their number is told in full. */
const shownLines = 200;
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
  plan(place: RowPlace, planned: Planned, kept: KeptWords): void;
  ignore(name: string): void;
  planned(): Planned[];
  preview(name: string): ImportPreview;
}

const cut = (text: string) => (text.length > shownText ? `${text.slice(0, shownText)}…` : text);

/** Rows of one sheet by their number; sheets stay in their order. */
function inFileOrder(lines: ImportLine[]): ImportLine[] {
  const sheets = [...new Set(lines.map(({ sheet }) => sheet))];
  return sheets.flatMap((name) =>
    lines.filter(({ sheet }) => sheet === name).toSorted((one, other) => one.row - other.row),
  );
}

export function createPlanBook(): PlanBook {
  const byKey = new Map<string, Planned>();
  const counts: ImportPreview['counts'] = { new: 0, changed: 0, conflict: 0, refused: 0, same: 0 };
  const lines: Record<LineKind, ImportLine[]> = { new: [], changed: [], conflict: [], refused: [] };
  const ignored = new Set<string>();
  const say = (line: ImportLine) => {
    counts[line.kind] += 1;
    if (lines[line.kind].length < shownLines) lines[line.kind].push(line);
  };
  const refuse: PlanBook['refuse'] = (place, { refused, column }) => {
    say({ ...place, store: cut(place.store), kind: 'refused', changes: [], reason: refused, column });
  };
  return {
    refuse,
    same() {
      counts.same += 1;
    },
    ignore: (name) => ignored.add(name),
    plan(place, planned, kept) {
      const key = `${planned.key.storeKey}/${planned.key.check ?? ''}`;
      const before = byKey.get(key);
      const earlier: SheetTexts = { ...before?.clean, ...before?.contested };
      const all = Object.entries({ ...planned.contested, ...planned.clean });
      const twice = all.find(([column, text]) => (earlier[column] ?? text) !== text);
      // Two rows that ask for different things of one store: which one is meant cannot be known.
      if (twice) {
        refuse(place, { refused: 'twice', column: twice[0] });
        return;
      }
      if (all.every(([column]) => column in earlier)) {
        counts.same += 1;
        return;
      }
      byKey.set(key, {
        key: planned.key,
        mine: { ...before?.mine, ...planned.mine },
        clean: { ...before?.clean, ...planned.clean },
        contested: { ...before?.contested, ...planned.contested },
      });
      const isContested = Object.keys(planned.contested).length > 0;
      const kind = isContested ? 'conflict' : kept.isNew ? 'new' : 'changed';
      const changes = all.map(([column, text]) => ({
        column,
        mine: cut(planned.mine[column] ?? ''),
        theirs: cut(text),
      }));
      say({ ...place, kind, changes, reason: null, column: null });
    },
    planned: () => [...byKey.values()],
    preview: (name) => ({
      name,
      counts,
      lines: [...lines.conflict, ...inFileOrder(lines.refused), ...lines.new, ...lines.changed],
      ignored: [...ignored].slice(0, 50),
    }),
  };
}
