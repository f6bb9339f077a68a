import { offerId } from '../parse/identity';

/** What names an offer: links, and the site's own bookkeeping. */
export const marked = [
  'a[href*="offer"]',
  'a[data-renderkey]',
  '[data-aplus-report*="object_type@offer"]',
  '[data-offer-id]',
  '[data-offer-expose-id]',
  '[t-offer-id]',
].join(',');

const idAttributes = ['data-offer-id', 'data-offer-expose-id', 't-offer-id'];

/** Attributes that carry the id of an offer: a card whose one of these changes may show another offer. */
export const naming = ['href', 'data-renderkey', 'data-aplus-report', ...idAttributes];

/** Address of a link with its protocol; saved pages and live ones leave it out at times. */
export function hrefOf(link: Element): string {
  const href = link.getAttribute('href') ?? '';
  return href.startsWith('//') ? `https:${href}` : href;
}

/** The address nearly every card has; taking it apart as an address costs ten times as much. */
const plainOffer = /^https?:\/\/[\w.-]+\.1688\.com\/offer\/(\d{6,20})\.html?(?:[?#]|$)/;

/** The offer id an element itself names: by its link, by the site's own bookkeeping on it, never by its text. */
export function idOf(element: Element): string | undefined {
  const href = element.tagName === 'A' ? hrefOf(element) : '';
  const linked = plainOffer.exec(href)?.[1] ?? (href === '' ? undefined : offerId(href));
  if (linked !== undefined) return linked;
  const rendered = element.tagName === 'A' ? /_(\d{9,14})$/.exec(element.getAttribute('data-renderkey') ?? '') : null;
  const reported = /(?:^|\^)object_id@(\d{9,14})(?!\d)/.exec(element.getAttribute('data-aplus-report') ?? '');
  const named = idAttributes.map((name) => offerId(element.getAttribute(name))).find((id) => id !== undefined);
  return named ?? rendered?.[1] ?? reported?.[1];
}

export interface Mark {
  id: string;
  element: Element;
}

/** The elements at and under `top` that name an offer, in document order. */
export function marksIn(top: Element): Mark[] {
  const elements = [...(top.matches(marked) ? [top] : []), ...top.querySelectorAll(marked)];
  return elements.flatMap((element) => {
    const id = idOf(element);
    return id === undefined ? [] : [{ id, element }];
  });
}

/** Which offers lie in an element, for every element above a mark. */
export interface OffersIn {
  /** notes an offer on an element and on everything above it below `top`; `element` null notes nothing */
  note(id: string, element: Element | null, top: Element): void;
  /** at most two: two are as good as more */
  of(element: Element): ReadonlySet<string>;
  /** forgets what was noted on an element and on everything in it */
  forget(element: Element): void;
}

const none: ReadonlySet<string> = new Set<string>();

/** An empty book of offers. No set holds a third, so noting a mark costs no more than its depth however long the list has grown. */
export function offersIn(): OffersIn {
  const ids = new WeakMap<Element, Set<string>>();
  return {
    note(id, element, top) {
      for (let up = element; up !== null && up !== top; up = up.parentElement) {
        const named = ids.get(up);
        if (named === undefined) ids.set(up, new Set([id]));
        else if (named.has(id) || named.size > 1) return;
        else named.add(id);
      }
    },
    of: (element) => ids.get(element) ?? none,
    forget(element) {
      ids.delete(element);
      for (const inner of element.querySelectorAll('*')) ids.delete(inner);
    },
  };
}
