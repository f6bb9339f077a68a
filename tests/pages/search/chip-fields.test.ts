import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardsIn } from '@/pages/search/card';
import { chipReader } from '@/pages/search/chip-fields';
import { listData } from '@/pages/search/list-data';
import { readListing } from '@/pages/search/read-listing';
import { openPage } from '../../commands/open-page';
import { root } from '../../project-files';

const open = (name: string) => openPage(join(root, 'tests/pages/search', name, 'page.html'));
const search = 'https://s.1688.com/selloffer/offer_search.htm?keywords=x';
const valueOf = (field: { state: string; value?: unknown } | undefined) => field?.value ?? null;

describe('what a chip asks about a card', () => {
  it.each([
    ['list-2025', search],
    ['list-2026', search],
    ['sm-offer-2019', search],
    ['p4p-2024', 'https://p4psearch.1688.com/page.html?keywords=x'],
  ])('is on %s what the reader of lists tells', (name, address) => {
    const document = open(name);
    const read = chipReader(listData({ document, url: new URL(address) }));
    const facts = new Map(cardsIn(document.body).map((card) => [card.id, read(card)]));
    const listed = readListing(document, address, '2026-11-22T00:00:00Z')?.cards ?? [];
    const named = listed.filter(({ offerId }) => facts.has(String(valueOf(offerId))));
    expect(named.length).toBeGreaterThan(0);
    for (const card of named) {
      const asked = facts.get(String(valueOf(card.offerId)));
      expect(asked?.membershipYears ?? null).toBe(valueOf(card.membershipYears));
      expect(asked?.repeatRate ?? null).toBe(valueOf(card.repeatRate));
      expect(asked?.memberId ?? null).toBe(valueOf(card.memberId));
      expect(asked?.badges ?? null).toEqual(valueOf(card.badges));
    }
  });

  it('is read anew when the card was filled later', () => {
    const document = open('list-2025');
    const card = cardsIn(document.body).find(({ id }) => id === '900000000001');
    const read = chipReader(new Map());
    const rate = [...document.querySelectorAll('div')].find(({ textContent }) => textContent === '回头率35%');
    if (!card || !rate) throw new Error('the invented card is gone');
    expect(read(card).repeatRate).toBe(0.35);
    rate.textContent = '回头率41%';
    expect(read(card).repeatRate).toBe(0.41);
  });
});
