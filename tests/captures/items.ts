import type { listingItem } from '../../src/domain/listing';
import { agrees } from './agree';
import type { Truth } from './truth';

export type Item = ReturnType<typeof listingItem>;

/** How many cards of a list are known one by one. */
const knownItems = 10;

/** What a list has wrong against its truth: how many cards are known one by one, and each fact of each of them. */
export function wrongItems(items: Item[], total: number, truth: Truth): unknown[] {
  const known = truth.facts['items'] as Record<string, unknown>[];
  const wrong: unknown[] = [];
  if (known.length !== Math.min(total, knownItems)) wrong.push({ listed: total, known: known.length });
  for (const [index, facts] of known.entries()) {
    const item: Record<string, unknown> = { ...items[index] };
    for (const [name, value] of Object.entries(facts)) {
      const alsoAccept = { [name]: truth.alsoAccept?.[`items[${String(index)}].${name}`] ?? [] };
      const one: Truth = { ...truth, facts, alsoAccept };
      if (!agrees(name, item[name], one)) wrong.push({ index, name, read: item[name], known: value });
    }
  }
  return wrong;
}
