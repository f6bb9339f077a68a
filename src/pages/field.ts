import type { Candidate, Field } from './page';

const rawLimit = 300;

/** What was found, as short text for the buyer's "where from". */
function rawText(found: unknown): string {
  const text = typeof found === 'string' ? found : (JSON.stringify(found) ?? String(found));
  return text.trim().slice(0, rawLimit);
}

function isAbsent(found: unknown): boolean {
  return (
    found === undefined ||
    found === null ||
    (typeof found === 'string' && found.trim() === '') ||
    (Array.isArray(found) && found.length === 0)
  );
}

/** The state of one candidate. A candidate that throws is broken by itself and never takes the rest with it. */
function tryCandidate<Value, Source>(
  source: Source,
  origin: string,
  candidate: Candidate<Value, Source>,
): Field<Value> {
  const place = `${origin}: ${candidate.at}`;
  try {
    const found = candidate.find(source);
    if (isAbsent(found)) return { state: 'missing' };
    const value = candidate.parse(found);
    return value === undefined
      ? { state: 'broken', place, raw: rawText(found) }
      : { state: 'found', value, place, raw: rawText(found) };
  } catch (error) {
    return { state: 'broken', place, raw: rawText(error instanceof Error ? error.message : error) };
  }
}

/**
 * Reads one field: the first candidate that yields a value wins.
 * Without one it is `broken` when anything stood at any place (the first such place is named), else `missing`.
 */
export function readField<Value, Source>(
  source: Source,
  origin: string,
  candidates: Candidate<Value, Source>[],
): Field<Value> {
  let field: Field<Value> = { state: 'missing' };
  for (const candidate of candidates) {
    const result = tryCandidate(source, origin, candidate);
    if (result.state === 'found') return result;
    if (field.state === 'missing') field = result;
  }
  return field;
}
