import { at } from '../embedded/walk';
import type { Page } from '../page';
import { offerId } from '../parse/identity';
import { shopLabel } from '../shop-host';
import type { Reception, Wanted } from '../reply/received';
import { factReader, type ListData, type ReadFact } from './chip-fields';
import { companySearch2026 } from './company-search-2026';
import { list2020 } from './list-2020';
import { withListReplies } from './list-replies';
import { offerEntry } from './offer-entry';
import { advertEntries, advertId, p4p2024 } from './p4p-2024';

declare global {
  /** set by the `list-data` script in the extension's own world of a page */
  var touchstoneListData: ((page: Page, wanted: Wanted | null) => ListData) | undefined;
}

/**
 * Readers of the entries that the data beside a list hold: promoted lists, and lists whose cards a script draws, and companies. With `replies`, of
 * those in the replies it receives too: they are added as they come.
 */
export function listData(page: Page, replies: (Reception & Wanted) | null = null): ListData {
  const adverts = (advertEntries(page) ?? []).map((entry): [string, ReadFact] => [
    advertId(entry),
    factReader({ entry, card: undefined }, p4p2024.id, p4p2024.fields),
  ]);
  const offers = (list2020.cards(page) ?? []).map((entry): [string, ReadFact] => [
    offerId(at(entry, 'id')) ?? '',
    factReader(entry, list2020.id, offerEntry),
  ]);
  const companies = (companySearch2026.cards(page) ?? []).map((entry): [string, ReadFact] => {
    const read = factReader(entry, companySearch2026.id, companySearch2026.fields);
    const shop = read('shopUrl');
    return [shop.state === 'found' ? (shopLabel(new URL(shop.value).hostname)?.label ?? '') : '', read];
  });
  const data = new Map([...adverts, ...offers, ...companies]);
  return replies === null ? data : withListReplies(data, replies);
}
