import type { ListingReading } from '@/domain/listing';
import type { Reading } from '@/domain/reading';
import { readCard } from '../listing';
import { readGenerations } from '../read-generations';
import { chatMessages } from './chat';
import { companyList, companySearch } from './company-search';
import { freight, packInfo } from './parcel';
import { dsrRate, dsrRate2024, shopAndRate } from './rate';
import { refusal } from './refusal';
import type { Reply, ReplyShape } from './reply';
import { reviewList } from './review-list';
import { searchReply } from './search-reply';
import { shopCard, shopCard2023 } from './shop-card';
import { shopCatalogue } from './shop-catalogue';
import { factoryCard, qualification, shopHeader, shopPageData } from './shop-replies';

/** A new list in replies is one file and one line here. */
const lists = [searchReply, shopCatalogue, companyList];

/** A new reply is one file and one line here; the first shape that recognises a reply reads it. */
const shapes: ReplyShape[] = [
  refusal,
  shopPageData,
  shopCard,
  companySearch,
  factoryCard,
  qualification,
  dsrRate,
  dsrRate2024,
  reviewList,
  shopAndRate,
  shopCard2023,
  shopHeader,
  chatMessages,
  freight,
  packInfo,
];

/**
 * Reads a reply of the site by its shape alone: the facts of one shop or offer, or the cards of a list. A reply of no known
 * shape is of kind `other` with every field missing. `readAt` is ISO 8601 in UTC.
 */
export function readReply(json: unknown, url: string, readAt: string): Reading | ListingReading {
  const reply: Reply = { json };
  for (const list of lists) {
    const found = list.cards(reply);
    if (found === undefined) continue;
    const cards = found.map((card) => readCard(card, list.id, list.fields));
    return { url, pageKind: list.kind, generation: list.id, readAt, cards };
  }
  const shape = shapes.find((known) => known.recognise(reply));
  return {
    url,
    pageKind: shape?.kind ?? 'other',
    readAt,
    ...readGenerations(reply, shape === undefined ? [] : [shape]),
  };
}

/** The value of a reply's text: JSON, or a call around JSON (`mtopjsonp1({…})`); undefined when it is neither. */
export function parseReply(body: string): unknown {
  const inner = /^\s*(?:\/\*[^]*?\*\/)?\s*[\w$.]+\(([\s\S]*)\)\s*;?\s*$/.exec(body)?.[1] ?? body;
  try {
    return JSON.parse(inner) as unknown;
  } catch {
    return undefined; // no reply we could read: the caller reports it as such
  }
}
