import { describe, expect, it } from 'vitest';
import { type Edge, edgesOf, fileOf, reachedFrom } from './import-graph';
import { filesUnder } from './project-files';

/** Everything that runs in a page: the content scripts and the scripts they fetch. */
const inPages = filesUnder('entrypoints', /\.tsx?$/).filter(
  (file) => !/^entrypoints\/(background\.ts|popup\/|desk\/|sidepanel\/)/.test(file),
);
const reached = reachedFrom(inPages);

const isOwn = (path: string) => /^(src|entrypoints)\//.test(path);
const mayImport = /^(src\/(pages|i18n|domain|ui\/overlay|ui\/chips)\/|src\/app\/client$|entrypoints\/|wxt\/)/;
/** Storage, judgement and checks belong to the background; with them a page script is three times as heavy. */
const mayNeverReach =
  /^(zod|dexie|fflate|src\/(store|risk|evidence|exchange)\/|src\/domain\/schemas\/|entrypoints\/(background|popup|desk|sidepanel))/;
const faults = (edges: Edge[], fault: (to: string) => boolean) =>
  edges.filter(({ to }) => fault(to)).map(({ from, to }) => `${from} imports ${to}`);

describe('scripts that run in pages', () => {
  it('are found, with what they bring along', () => {
    expect(inPages).toEqual(
      expect.arrayContaining([
        'entrypoints/card/index.ts',
        'entrypoints/older-offers.ts',
        'entrypoints/offer.content/index.ts',
      ]),
    );
    expect(reached.map(({ to }) => to)).toEqual(
      expect.arrayContaining(['preact', 'src/app/client', 'src/pages/field', 'src/ui/parts/arrange']),
    );
  });

  it('import only readers, the overlay, the client, words and contracts', () => {
    const direct = inPages.flatMap(edgesOf).filter(({ typeOnly, to }) => !typeOnly && !/\.css\b/.test(to));
    expect(faults(direct, (to) => !mayImport.test(to))).toEqual([]);
  });

  it('bring along no storage, judgement or checks', () => {
    expect(faults(reached, (to) => mayNeverReach.test(to))).toEqual([]);
  });

  it('import nothing the walk would lose', () => {
    expect(faults(reached, (to) => isOwn(to) && !/\.css\b/.test(to) && fileOf(to) === null)).toEqual([]);
  });

  it('are caught when a file far below imports the database', () => {
    const planted = (file: string): Edge[] =>
      file === 'src/pages/field.ts' ? [{ from: file, to: 'src/store/database', typeOnly: false }] : edgesOf(file);
    const found = faults(reachedFrom(inPages, planted), (to) => mayNeverReach.test(to));
    expect(found).toContain('src/pages/field.ts imports src/store/database');
    expect(found).toContain('src/store/database.ts imports dexie');
  });
});
