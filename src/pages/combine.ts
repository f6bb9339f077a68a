import type { Candidate, Candidates } from './page';
import { only } from './only';

/** Several tables of candidates as one: for every fact those of the first table come first. */
export function inOrder<Source>(...tables: Partial<Candidates<Source>>[]): Candidates<Source> {
  const joined: Record<string, Candidate<unknown, Source>[]> = {};
  for (const table of tables) {
    for (const [name, candidates] of Object.entries(table)) {
      joined[name] = [...(joined[name] ?? []), ...(candidates as Candidate<unknown, Source>[])];
    }
  }
  return only<Source>(joined as Partial<Candidates<Source>>);
}
