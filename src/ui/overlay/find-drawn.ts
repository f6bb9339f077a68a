import type { Field } from '@/domain/reading';
import { spotIn, spotOf } from '@/domain/where';

export type Found = Extract<Field<unknown>, { state: 'found' }>;

/** A shorter text ("3", "4.5", "38%") stands in many places of a page, and pointing at the wrong one would be a lie. */
const shortest = 4;
/** Text pieces looked through on one page; the largest captured page has about 6,000. */
const mostTexts = 20_000;

const isDrawn = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
};
const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

function select(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)].filter(isDrawn);
  } catch {
    // A place is written for people; one that is no selector points at nothing.
    return [];
  }
}

/** The element a drawn spot names: of several the one that shows what was read. `@href`, `"label"` and `[]` are notes beside the selector. */
function bySelector(document: Document, { place, raw }: Found): Element | undefined {
  const selector = spotIn(place).replace(/ @[\w.-]+$| "[^"]*"$|\[\]$/g, '');
  const elements = select(document, selector);
  const shows = elements.find((element) => plain(element.textContent).includes(plain(raw)));
  return shows ?? (/ "/.test(place) ? undefined : elements[0]);
}

/** How a value of the data may be drawn: as it stands there, and a share as per cent. */
function drawnForms({ raw, value }: Found): string[] {
  const isShare = typeof value === 'number' && value > 0 && value < 1;
  const percents = isShare ? [2, 1, 0].map((digits) => `${(value * 100).toFixed(digits)}%`) : [];
  const score = typeof value === 'number' && !isShare ? [value.toFixed(1)] : [];
  return [plain(raw), ...percents, ...score].filter((form) => form !== '');
}

/** Words beside which the site draws a figure; a short one is only believed next to its own word. */
const labels: Record<string, RegExp> = {
  repeatRate: /回头率|复购率|return rate/i,
  serviceScore: /服务分|综合服务|service score/i,
  onTimeRate: /履约率|准时|on-time/i,
  goodRate: /好评/,
  rating: /评价|评分/,
  reviewCount: /评价|reviews/i,
  membershipYears: /入驻|诚信通|1688/,
};
/** A label and its figure, and nothing else that could have figures of its own. */
const longestRow = 40;

function standsByLabel(element: Element, fact: string): boolean {
  const label = labels[fact];
  for (let row: Element | null = element; label && row; row = row.parentElement) {
    const text = plain(row.textContent);
    if (text.length > longestRow) return false;
    if (label.test(text)) return true;
  }
  return false;
}

/** True when the form stands in the text by itself, not as a part of a longer word or number. */
function standsIn(text: string, form: string): boolean {
  const at = text.indexOf(form);
  const isPart = (sign: string | undefined, edge: string | undefined) =>
    /[\w.]/.test(sign ?? ' ') && /[\w.]/.test(edge ?? ' ');
  return at >= 0 && !isPart(text[at - 1], form[0]) && !isPart(text[at + form.length], form.at(-1));
}

/** The first drawn element whose own text shows the value. */
function byText(document: Document, fact: string, field: Found): Element | undefined {
  const forms = drawnForms(field);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let left = mostTexts; left > 0 && texts.nextNode(); left -= 1) {
    const { nodeValue, parentElement } = texts.currentNode;
    const form = forms.find((each) => standsIn(nodeValue ?? '', each));
    if (!parentElement || form === undefined) continue;
    if (form.length < shortest && !standsByLabel(parentElement, fact)) continue;
    if (!parentElement.matches('script, style, textarea') && isDrawn(parentElement)) return parentElement;
  }
  return undefined;
}

/**
 * The drawn element that shows what was read for a fact; undefined when the page draws it nowhere, or nowhere for certain. A value of the
 * page's data is looked up by its text, and a short one ("62%") only beside the word it belongs to.
 */
export function findDrawn(document: Document, fact: string, field: Found): Element | undefined {
  const named = spotOf(field.place) === 'drawn' ? bySelector(document, field) : undefined;
  return named ?? byText(document, fact, field);
}
