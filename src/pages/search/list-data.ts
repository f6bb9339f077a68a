import { at } from '../embedded/walk';
import type { Page } from '../page';
import { offerId } from '../parse/identity';
import type { Reception, Wanted } from '../reply/received';
import { factReader, type ListData, type ReadFact } from './chip-fields';
import { list2020 } from './list-2020';
import { withListReplies } from './list-replies';
import { offerEntry } from './offer-entry';
import { advertEntries, advertId, p4p2024 } from './p4p-2024';

declare global {
  /** set by the `list-data` script in the extension's own world of a page */
  var touchstoneListData: ((page: Page, wanted: Wanted | null) => ListData) | undefined;
}

/**
 * Readers of the entries that the data beside a list hold: promoted lists, and lists whose cards a script draws. With `replies`, of
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
  const data = new Map([...adverts, ...offers]);
  return replies === null ? data : withListReplies(data, replies);
}
