import type { listingItem } from '../../src/domain/listing';
import { agrees } from './agree';
import type { Truth } from './truth';

type Item = ReturnType<typeof listingItem>;

/** How many cards of a list are known one by one. */
export const knownItems = 10;

/** What a list of cards has wrong against its truth: the total and each fact of each known card. */
export function wrongItems(items: Item[], truth: Truth): unknown[] {
  const known = truth.facts['items'] as Record<string, unknown>[];
  const wrong: unknown[] = [];
  if (!agrees('total', items.length, truth)) wrong.push({ total: items.length, known: truth.facts['total'] });
  if (known.length !== Math.min(items.length, knownItems)) wrong.push({ listed: items.length, known: known.length });
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
