import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from './project-files';

/** One import or re-export; `to` is a path from the project's root for the project's own files, else the name of a package. */
export interface Edge {
  from: string;
  to: string;
  typeOnly: boolean;
}

const importLine = /^(?:import|export)\s+(type\s+)?(?:[^'"]*?from\s+)?['"]([^'"]+)['"]/gm;
const importCall = /\bimport\(\s*['"]([^'"]+)['"]/g;

function targetOf(file: string, named: string): string {
  if (named.startsWith('@/')) return `src/${named.slice(2)}`;
  return named.startsWith('.') ? relative(root, resolve(root, dirname(file), named)) : named;
}

/** Every import of a file, those fetched later (`import()`) included; both spellings, `@/` and relative, come out the same. */
export function edgesOf(file: string): Edge[] {
  const text = readFileSync(join(root, file), 'utf8');
  const lines = [...text.matchAll(importLine)].map((match) => ({ named: match[2], typeOnly: match[1] !== undefined }));
  const calls = [...text.matchAll(importCall)].map((match) => ({ named: match[1], typeOnly: false }));
  return [...lines, ...calls].map(({ named, typeOnly }) => ({ from: file, to: targetOf(file, named ?? ''), typeOnly }));
}

/** The project's own file an import names without its ending; null for a package, a style sheet or a file that is not there. */
export function fileOf(target: string): string | null {
  const endings = ['.ts', '.tsx', '/index.ts'];
  return endings.map((ending) => `${target}${ending}`).find((path) => existsSync(join(root, path))) ?? null;
}

/** Everything that value imports bring along from some files: the imports, each with the file that makes it. */
export function reachedFrom(files: string[], edges: (file: string) => Edge[] = edgesOf): Edge[] {
  const seen = new Set(files);
  const queue = [...files];
  const reached: Edge[] = [];
  for (const file of queue) {
    for (const edge of edges(file)) {
      if (edge.typeOnly) continue;
      reached.push(edge);
      const next = fileOf(edge.to);
      if (next === null || seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return reached;
}
