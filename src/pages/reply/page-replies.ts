import type { FactName, PageReview } from '@/domain/page-facts';
import type { Field, Fields, Reading } from '@/domain/reading';
import { comparedFacts, withOthers } from '../other-places';
import { readReply } from './read-reply';
import { receiveReplies, type ReceivedReply, type Reception, type Wanted } from './received';
import { contradict, idsOfFields, idsOfPage, idsOfRequest, share, type Ids } from './reply-ids';

declare global {
  /** set by the `page-replies` script in the extension's own world of a page */
  var touchstonePageReplies: ((wanted: Wanted) => PageReplies) | undefined;
}

export interface PageReplies {
  /** the reading with what the replies about the same offer or store add to it */
  fill(reading: Reading): Reading;
}

/** Replies kept of one document: an offer page loads about ten, and a buyer may go through several offers in it. */
const mostKept = 40;
/** ms: replies come in bursts, and each new reading costs the page some */
const gap = 300;

/** What a reply about a store tells on an offer page too; its good rate is the whole shop's and not the offer's. */
const ofStore: FactName[] = [
  'companyName',
  'loginId',
  'memberId',
  'shopUrl',
  'membershipYears',
  'badges',
  'repeatRate',
  'serviceScore',
  'serviceScores',
  'yearsEstablished',
  'licenceCode',
  'legalName',
  'registeredCapital',
  'foundedOn',
  'businessScope',
  'auditType',
  'onTimeRate',
];
const ofOffer: FactName[] = ['goodRate', 'rating', 'reviewCount', 'systemReviewCount', 'reviews'];

const ofShop: FactName[] = [...ofStore, 'goodRate', 'guarantees'];

interface Kept {
  request: Ids;
  reading: Reading;
}

/**
 * Facts of a reply that this page may take over; none of one about another offer or store. The page must share an id with the
 * reply or with the request for it, and contradict neither.
 */
function usable(page: Reading, { request, reading }: Kept): FactName[] {
  const own = idsOfPage(page);
  const told = idsOfFields(reading.fields);
  if (contradict(own, request) || contradict(own, told)) return [];
  if (reading.pageKind === 'offer') return own.offerId !== null && own.offerId === request.offerId ? ofOffer : [];
  if (!share(own, request) && !share(own, told)) return [];
  return page.pageKind === 'offer' ? ofStore : ofShop;
}

/** Review numbers embedded in a page can be old or another offer's; those it asked for this offer are not. */
const isWeak = (field: Field<unknown>) => field.state === 'found' && field.place.includes(': rateInfo.');

/** What the page itself already held against a value of its own. */
const others = (field: Field<unknown>): Field<unknown>[] =>
  field.state === 'found' ? (field.also ?? []).map((other) => ({ state: 'found', ...other })) : [];

function named<Value>(field: Field<Value>, origin: string): Field<Value> {
  if (field.state === 'missing') return field;
  return { ...field, place: field.place.replace(`${origin}:`, `${origin} reply:`) };
}

/** Reviews of several pages of the review list, each once. */
function together(one: Field<PageReview[]>, other: Field<PageReview[]>): Field<PageReview[]> {
  if (one.state !== 'found' || other.state !== 'found') return one.state === 'found' ? one : other;
  const each = new Map([...one.value, ...other.value].map((review) => [JSON.stringify(review), review]));
  return { ...one, value: [...each.values()] };
}

function join(page: Reading, replies: Kept[]): Fields {
  const told: Partial<Record<FactName, Field<unknown>>> = {};
  let reviews: Field<PageReview[]> = { state: 'missing' };
  for (const kept of replies) {
    const origin = kept.reading.generation ?? '';
    for (const name of usable(page, kept)) {
      const field = named<unknown>(kept.reading.fields[name], origin);
      if (name === 'reviews') reviews = together(reviews, named(kept.reading.fields.reviews, origin));
      else if (field.state === 'found') told[name] ??= field;
    }
  }
  const shown = page.fields.reviews;
  const drawn = shown.state === 'found' ? shown.value.length : 0;
  const filled = Object.entries(page.fields).map(([name, field]: [string, Field<unknown>]) => {
    const more = told[name as FactName];
    const [best, other] = more && (field.state !== 'found' || isWeak(field)) ? [more, field] : [field, more];
    return [
      name,
      other && comparedFacts.includes(name as FactName) ? withOthers(best, [other, ...others(field)]) : best,
    ];
  });
  const fields = Object.fromEntries(filled) as Fields;
  return reviews.state === 'found' && reviews.value.length > drawn ? { ...fields, reviews } : fields;
}

/** Receives the replies of this page and fills readings with those that are about the same offer or store, the newest first. */
export function pageReplies({ onMore, ...reception }: Reception & Wanted): PageReplies {
  const kept: Kept[] = [];
  let told = true;
  const keep = ({ address, json }: ReceivedReply) => {
    const reading = readReply(json, address.href, '');
    if ('cards' in reading || reading.pageKind === 'other') return;
    kept.unshift({ request: idsOfRequest(address), reading });
    kept.length = Math.min(kept.length, mostKept);
    if (!told) return;
    told = false;
    reception.later(() => {
      told = true;
      if (!reception.signal.aborted) onMore();
    }, gap);
  };
  const readWaiting = receiveReplies(reception, keep);
  return {
    fill(reading) {
      readWaiting();
      return { ...reading, fields: join(reading, kept) };
    },
  };
}
