import { isRecord } from '../embedded/walk';
import { isSiteHost } from '../shop-host';

/** One filter that the page itself offers: what it is called and what the site's address carries when it is on. */
export interface FilterOption {
  label: string;
  /** parameter of the address, e.g. `featurePair` */
  key: string;
  value: string;
}

/** Parameters of a search address that hold a filter, as captures and public notes show them; any other is left alone. */
const filterKeys = new Set(
  (
    'featurePair feature filtMemberTags filtOfferTags memberTags offerTags tags filtTags tagsZ complexTags extendProperties ' +
    'biztype bizType holidayTagId tese freeShipping'
  ).split(' '),
);
const plainValue = /^[\w:;,.-]{1,200}$/;

function optionOf(label: unknown, key: unknown, value: unknown): FilterOption[] {
  const shown = typeof label === 'string' ? label.replace(/\s+/g, '') : '';
  const held = typeof value === 'number' ? String(value) : value;
  if (shown === '' || typeof key !== 'string' || typeof held !== 'string') return [];
  return filterKeys.has(key) && plainValue.test(held) ? [{ label: shown, key, value: held }] : [];
}

/** Filters drawn by the page; the site's own report on each names it (2025). */
function reported(document: Document): FilterOption[] {
  return [...document.querySelectorAll('[data-aplus-report*="object_type@filter"]')].flatMap((element) => {
    const report = element.getAttribute('data-aplus-report') ?? '';
    const part = (name: string) => new RegExp(`(?:^|\\^)${name}@([^^]*)`).exec(report)?.[1];
    return optionOf(part('object_value'), part('sub_object_type'), part('object_id'));
  });
}

/** Filters drawn as links that carry one filter (2019). */
function linked(document: Document, called: RegExp): FilterOption[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href*="filt"],a[href*="feature"]')].flatMap((link) => {
    const label = (link.getAttribute('title') ?? link.textContent ?? '').trim();
    if (!called.test(label) || !URL.canParse(link.href) || !isSiteHost(new URL(link.href).hostname)) return [];
    const here = new URLSearchParams(document.location.search);
    // What the page's own address carries already is another filter, chosen before.
    return [...new URL(link.href).searchParams].flatMap(([key, value]) =>
      here.get(key) === value ? [] : optionOf(label, key, value),
    );
  });
}

/** Filters in the page's own data: `{tagName, tagType, tagId}` of 2020, `{label, urlKey, value}` of 2026. */
function embedded(document: Document, called: RegExp): FilterOption[] {
  return [...document.scripts].flatMap(({ textContent: text }) => {
    if (!called.test(text)) return [];
    return (text.match(/\{[^{}]*\}/g) ?? []).flatMap((object) => {
      if (!called.test(object)) return [];
      try {
        const found: unknown = JSON.parse(object);
        if (!isRecord(found)) return [];
        return optionOf(
          found['tagName'] ?? found['label'],
          found['tagType'] ?? found['urlKey'],
          found['tagId'] ?? found['value'],
        );
      } catch {
        return []; // no data object
      }
    });
  });
}

/** Every filter of the page whose name matches, best known place first. Reads the page and nothing else. */
export function filterOptions(document: Document, called: RegExp): FilterOption[] {
  return [...reported(document), ...linked(document, called), ...embedded(document, called)].filter(({ label }) =>
    called.test(label),
  );
}
