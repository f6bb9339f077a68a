import { receiveReplies, type Reception, type Wanted } from '../reply/received';
import { searchReply } from '../reply/search-reply';
import { factReader, type ListData, type ReadFact } from './chip-fields';

/** Offers kept of one page, and taken from one reply; the longest captured list grows to 660 cards. */
const mostOffers = 3000;
const mostEntries = 500;

const facts = [
  'offerId',
  'companyName',
  'loginId',
  'memberId',
  'shopUrl',
  'membershipYears',
  'badges',
  'repeatRate',
  'serviceScore',
] as const;

/** The facts of one entry, read at once: the entry itself, with all its pictures and addresses, is let go. */
function entryReader(entry: unknown): ReadFact {
  const read = factReader(entry, `${searchReply.id} reply`, searchReply.fields);
  const known = Object.fromEntries(facts.map((name) => [name, read(name)]));
  return ((name) => known[name]) as ReadFact;
}

/**
 * Readers of a list's cards by offer id: those of the page's data, and those of the search replies the page receives, added as
 * they come. The newest reply on an offer counts.
 */
export function withListReplies(data: ListData, { onMore, ...reception }: Reception & Wanted): ListData {
  const known = new Map(data);
  const take = (json: unknown) => {
    const entries = searchReply.cards({ json })?.slice(0, mostEntries) ?? [];
    for (const entry of entries) {
      const read = entryReader(entry);
      const id = read('offerId');
      if (id.state !== 'found') continue;
      known.delete(id.value);
      known.set(id.value, read);
    }
    for (const oldest of known.keys()) {
      if (known.size <= mostOffers) break;
      known.delete(oldest);
    }
    return entries.length > 0;
  };
  receiveReplies(reception, ({ json }) => {
    if (take(json)) onMore();
  });
  return known;
}
