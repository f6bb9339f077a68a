import type { FactName, PageReview } from '../../src/domain/page-facts';
import type { Fields } from '../../src/domain/reading';
import { documentedFacts } from './documented-facts';

const lists: ReadonlySet<FactName> = new Set(['badges', 'reviews', 'sales', 'priceTiers']);

/** The five documented keys of a review. */
const plainReview = ({ date, stars, text, buyer, quantity }: PageReview) => ({ date, stars, text, buyer, quantity });

function valueOf(fields: Fields, name: FactName): unknown {
  const field = fields[name];
  if (field.state !== 'found') return lists.has(name) ? [] : null;
  return name === 'reviews' && fields.reviews.state === 'found' ? fields.reviews.value.map(plainReview) : field.value;
}

/** The values of a reading by documented fact name: null, or an empty list, where the page does not show a fact. */
export function factsOf(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(documentedFacts.map((name) => [name, valueOf(fields, name)]));
}
