import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Edge, edgesOf } from './import-graph';
import { filesUnder, root } from './project-files';

type Rank = { rank: number; packages: RegExp; typesOnly?: string[]; extra?: string[] };

/** Ranks of the README's folder table: a folder imports lower ranks only, plus the folders in `extra`. */
const ranks: Record<string, Rank> = {
  domain: { rank: 0, packages: /^zod$/ },
  pages: { rank: 1, packages: /^$/, typesOnly: ['domain'] },
  evidence: { rank: 1, packages: /^$/ },
  locales: { rank: 1, packages: /^$/ },
  i18n: { rank: 1, packages: /^$/, extra: ['locales'] },
  risk: { rank: 2, packages: /^$/ },
  store: { rank: 2, packages: /^(dexie|wxt\/.+)$/ },
  exchange: { rank: 2, packages: /^(zod|fflate)$/ },
  app: { rank: 3, packages: /^(zod|pinyin-pro|wxt\/.+)$/ },
  ui: { rank: 4, packages: /^(preact(\/hooks)?|uplot|wxt\/.+)$/ },
};
/** Folders a higher rank must still not import. */
const hidden: Record<string, string[]> = {
  risk: ['pages', 'locales', 'i18n'],
  store: ['pages', 'evidence', 'locales', 'i18n'],
  exchange: ['pages', 'evidence', 'locales', 'i18n'],
  app: ['pages'],
  ui: ['store', 'risk', 'evidence', 'pages', 'exchange'],
};

const folderOf = (path: string) => (path.startsWith('src/') ? path.split('/')[1] : undefined);
const sources = filesUnder('src', /\.tsx?$/);

function faultOf({ from, to, typeOnly }: Edge): string | undefined {
  const folder = folderOf(from) ?? '';
  const own = ranks[folder];
  if (!own) return `${from}: unknown folder`;
  const target = folderOf(to);
  if (target === undefined) return own.packages.test(to) ? undefined : `${from} imports ${to}`;
  if (target === folder) return undefined;
  const allowed =
    ((ranks[target]?.rank ?? 99) < own.rank || own.extra?.includes(target)) && !hidden[folder]?.includes(target);
  if (!allowed) return `${from} imports ${to}`;
  return own.typesOnly?.includes(target) && !typeOnly ? `${from} imports ${to} as a value` : undefined;
}

/** Depth-first walk over value imports; returns the first cycle as a list of files. */
function cycleIn(graph: Map<string, string[]>): string[] | undefined {
  const done = new Set<string>();
  const walk = (node: string, path: string[]): string[] | undefined => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const next of graph.get(node) ?? []) {
      const cycle = walk(next, [...path, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const cycle = walk(node, []);
    if (cycle) return cycle;
  }
  return undefined;
}

describe('architecture', () => {
  it('finds the sources', () => expect(sources.length).toBeGreaterThan(5));

  it('lets a folder import lower ranks only', () => {
    expect(sources.flatMap(edgesOf).map(faultOf).filter(Boolean)).toEqual([]);
  });

  it('catches a planted rank fault', () => {
    expect(faultOf({ from: 'src/risk/x.ts', to: 'src/ui/y', typeOnly: false })).toBeDefined();
    expect(faultOf({ from: 'src/pages/x.ts', to: 'src/domain/y', typeOnly: false })).toBeDefined();
    expect(faultOf({ from: 'src/pages/x.ts', to: 'zod', typeOnly: false })).toBeDefined();
  });

  it('has no import cycle', () => {
    const withoutEnding = (path: string) => path.replace(/\.tsx?$/, '');
    const graph = new Map(
      sources.map((file) => [
        withoutEnding(file),
        edgesOf(file)
          .filter((edge) => !edge.typeOnly)
          .map((edge) => withoutEnding(edge.to)),
      ]),
    );
    expect(cycleIn(graph)).toBeUndefined();
    expect(
      cycleIn(
        new Map([
          ['a', ['b']],
          ['b', ['a']],
        ]),
      ),
    ).toBeDefined();
  });

  it('keeps pages and risk away from the browser, storage and clock', () => {
    const touches = (folder: string, words: RegExp) =>
      filesUnder(`src/${folder}`, /\.tsx?$/).filter((file) => words.test(readFileSync(join(root, file), 'utf8')));
    expect(touches('pages', /\bbrowser\.|\bchrome\.|indexedDB|localStorage/)).toEqual([]);
    expect(touches('risk', /\bbrowser\.|\bchrome\.|\bdocument\.|Date\.now|new Date\(\)/)).toEqual([]);
    expect(touches('evidence', /\bbrowser\.|\bchrome\.|\bdocument\.|Date\.now|new Date\(\)/)).toEqual([]);
  });
});
