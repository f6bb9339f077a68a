/**
 * Groups of goods by who must vouch for a CE mark (EU CE pages and cecheck-com.pages.dev/notified-bodies; medium to high confidence).
 * `depends`: only some goods of the group need a body.
 */
const ceNeeds = {
  'low-voltage': 'maker',
  electromagnetic: 'maker',
  'hazardous-substances': 'maker',
  toys: 'depends',
  radio: 'depends',
  machinery: 'depends',
  explosive: 'depends',
  'protection-1': 'maker',
  'protection-2-3': 'body',
  gas: 'body',
  pressure: 'body',
  lifts: 'body',
  'medical-1': 'maker',
  'medical-above-1': 'body',
} as const satisfies Record<string, 'maker' | 'body' | 'depends'>;

export type CeGoods = keyof typeof ceNeeds;

/**
 * What a CE mark with or without the number of a notified body means for these goods: `fits`, `missing-body` (a strong warning: the law
 * asks for a body), `needless-body` (a question: the maker declares such goods alone) or `depends` (ask which rule was followed).
 */
export function ceFit(goods: CeGoods, hasBody: boolean): 'fits' | 'missing-body' | 'needless-body' | 'depends' {
  const need = ceNeeds[goods];
  if (need === 'depends') return 'depends';
  if (need === 'body') return hasBody ? 'fits' : 'missing-body';
  return hasBody ? 'needless-body' : 'fits';
}
