import type { Field, Fields, OtherPlace } from '@/domain/reading';

/** Facts whose places on one page are known to disagree: embedded review numbers can be those of another offer of the seller. */
export const comparedFacts: readonly (keyof Fields)[] = ['goodRate', 'rating', 'reviewCount'];

/** A found field with what other places say instead, each saying once; `others` of any state, best first. */
export function withOthers<Value>(field: Field<Value>, others: Field<Value>[]): Field<Value> {
  if (field.state !== 'found') return field;
  const sayings = new Map<string, OtherPlace<Value>>();
  for (const other of others) {
    if (other.state !== 'found') continue;
    const { value, place, raw } = other;
    const saying = JSON.stringify(value);
    if (!sayings.has(saying)) sayings.set(saying, { value, place, raw });
  }
  sayings.delete(JSON.stringify(field.value));
  const { value, place, raw } = field;
  return { state: 'found', value, place, raw, ...(sayings.size > 0 && { also: [...sayings.values()] }) };
}
