import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { createHandlers } from '@/app/handlers';
import type { Chip } from '@/domain/chip';
import { readListing } from '@/pages/search/read-listing';
import { testContext } from '../app/test-context';
import { captures } from '../project-files';
import type { ServedPage } from './pages-served';

/** What the truth of a captured list says of its items. */
export interface TrueItem {
  offerId: string;
  membershipYears: number | null;
  /** 0 to 1 */
  repeatRate: number | null;
}

export function itemsOf({ name }: ServedPage): TrueItem[] {
  const truth = JSON.parse(readFileSync(join(captures, name, 'truth.json'), 'utf8')) as {
    facts: { items: TrueItem[] };
  };
  return truth.facts.items;
}

/** Offer ids of a captured list, as its truth names them. */
export const offersOf = (served: ServedPage): string[] => itemsOf(served).map(({ offerId }) => offerId);

/**
 * What the background says of the cards of a saved list that it has no memory of, by offer id. The cards are read by the list
 * readers of the command line, not by those of the chips.
 */
export async function expectedChips(served: ServedPage): Promise<Map<string, Chip>> {
  const html = new TextDecoder(served.charset).decode(served.body);
  const cards = readListing(new JSDOM(html).window.document, served.url, new Date().toISOString())?.cards ?? [];
  const items = cards.map((card, index) => {
    const { offerId, companyName, loginId, memberId, shopUrl, membershipYears, badges, repeatRate, serviceScore } =
      card;
    const fields = {
      offerId,
      companyName,
      loginId,
      memberId,
      shopUrl,
      membershipYears,
      badges,
      repeatRate,
      serviceScore,
    };
    const told = Object.entries(fields).filter(([, { state }]) => state !== 'missing');
    const facts = Object.fromEntries(told.map(([name, field]) => [name, field.state === 'found' ? field.value : null]));
    return { key: offerId.state === 'found' ? offerId.value : `k${String(index)}`, facts };
  });
  const answer = await createHandlers(testContext()).chips({ url: served.url, items }, null);
  return new Map(answer.state === 'judged' ? answer.chips.map(({ key, chip }) => [key, chip]) : []);
}
