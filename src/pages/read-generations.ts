import type { Field, Fields } from '@/domain/reading';
import { readField } from './field';
import { only } from './only';
import { comparedFacts, withOthers } from './other-places';
import type { Candidate, Generation } from './page';

/** The facts in their order, from the one table that names them all: this folder imports types of the domain only. */
const names = Object.keys(only({})) as (keyof Fields)[];

/** Every fact missing: what a page of a kind without facts, or without known markup, gives. */
export function emptyFields(): Fields {
  return Object.fromEntries(names.map((name) => [name, { state: 'missing' }])) as Fields;
}

function better(before: Field<unknown>, after: Field<unknown>): Field<unknown> {
  if (before.state === 'found') return before;
  return after.state === 'found' || before.state === 'missing' ? after : before;
}

/** Every place of a fact by itself, of all generations that know the source. */
function everyPlace<Source>(source: Source, known: Generation<Source>[], name: keyof Fields): Field<unknown>[] {
  return known.flatMap(({ id, fields }) => {
    const list: Candidate<unknown, Source>[] = fields[name];
    return list.map((candidate) => readField(source, id, [candidate]));
  });
}

/**
 * Reads a source with every generation that recognises it, newest first, and fills field by field: a fact the first does not
 * find is taken from the next. Review numbers carry what other places say instead. `generation` is the first that recognised it, null when none did.
 */
export function readGenerations<Source>(
  source: Source,
  generations: Generation<Source>[],
): { generation: string | null; fields: Fields } {
  const fields: Record<string, Field<unknown>> = emptyFields();
  const known = generations.filter((generation) => generation.recognise(source));
  for (const { id, fields: candidates } of known) {
    for (const name of names) {
      const before = fields[name] ?? { state: 'missing' };
      if (before.state === 'found') continue;
      const list: Candidate<unknown, Source>[] = candidates[name];
      fields[name] = better(before, readField(source, id, list));
    }
  }
  for (const name of comparedFacts) {
    fields[name] = withOthers(fields[name] ?? { state: 'missing' }, everyPlace(source, known, name));
  }
  return { generation: known[0]?.id ?? null, fields: fields as Fields };
}
