import type { Fields } from '../../src/domain/reading';
import { shownFactNames, type FactName, type PageReview, type ServiceScores } from '../../src/domain/page-facts';

const lists: ReadonlySet<FactName> = new Set(['badges', 'reviews', 'sales', 'priceTiers']);

/** The five documented keys of a review. */
const plainReview = ({ date, stars, text, buyer, quantity }: PageReview) => ({ date, stars, text, buyer, quantity });

/** The five documented scores; null when none of them is shown. */
function plainScores({ consultation, logistics, dispute, quality, returns }: ServiceScores) {
  const scores = { consultation, logistics, dispute, quality, returns };
  return Object.values(scores).some((score) => score !== null) ? scores : null;
}

function valueOf(fields: Fields, name: FactName): unknown {
  const field = fields[name];
  if (field.state !== 'found') return lists.has(name) ? [] : null;
  if (name === 'reviews' && fields.reviews.state === 'found') return fields.reviews.value.map(plainReview);
  if (name === 'serviceScores' && fields.serviceScores.state === 'found')
    return plainScores(fields.serviceScores.value);
  return field.value;
}

/** The values of a reading by documented fact name: null, or an empty list, where the page does not show a fact. */
export function factsOf(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(shownFactNames.map((name) => [name, valueOf(fields, name)]));
}
