import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardsIn } from '@/pages/search/card';
import { followCards } from '@/pages/search/follow-cards';
import { openPage, parsePage } from '../../commands/open-page';
import { root } from '../../project-files';

const lists = ['list-2025', 'list-2026', 'p4p-2024', 'sm-offer-2019'];
const open = (name: string) => openPage(join(root, 'tests/pages/search', name, 'page.html'));
const ids = (cards: { id: string | null }[]) => cards.map(({ id }) => id);

const blank = () => parsePage('<!doctype html><body><div id="list"></div></body>');
function card(document: Document, id: string): Element {
  const item = document.createElement('div');
  const link = document.createElement('a');
  link.href = `https://detail.1688.com/offer/${id}.html`;
  const price = document.createElement('p');
  price.textContent = '¥ 3.50';
  item.append(link, price);
  return item;
}
const listOf = (document: Document) => document.querySelector('#list') ?? document.body;

describe('following the cards of a list', () => {
  it.each(lists)('finds on %s what reading the whole page finds', (name) => {
    const { body } = open(name);
    const whole = cardsIn(body).filter(({ id }) => id !== null);
    const { found } = followCards(body)([body], []);
    expect(whole.length).toBeGreaterThan(0);
    expect(found.map(({ id, root: place, parts }) => [id, place, parts])).toEqual(
      whole.map(({ id, root: place, parts }) => [id, place, parts]),
    );
  });

  it('finds added cards alone, and none twice', () => {
    const document = blank();
    const list = listOf(document);
    list.append(card(document, '900000000001'), card(document, '900000000002'));
    const follow = followCards(document.body);
    expect(ids(follow([document.body], []).found)).toEqual(['900000000001', '900000000002']);
    const third = card(document, '900000000003');
    list.append(third);
    expect(follow([third], [])).toMatchObject({ found: [{ id: '900000000003', root: third }], lost: [], touched: [] });
    expect(follow([third, list], []).found).toEqual([]);
  });

  it('takes the only card apart when a second one comes', () => {
    const document = blank();
    const list = listOf(document);
    const first = card(document, '900000000001');
    list.append(first);
    const follow = followCards(document.body);
    expect(follow([document.body], []).found.map(({ root: place }) => place)).toEqual([list]);
    const second = card(document, '900000000002');
    list.append(second);
    const { found, lost } = follow([second], []);
    expect(lost.map(({ root: place }) => place)).toEqual([list]);
    expect(new Set(found.map(({ root: place }) => place))).toEqual(new Set([first, second]));
  });

  it('loses a card that is reused for another offer, and finds the other in its place', () => {
    const document = blank();
    const list = listOf(document);
    list.append(card(document, '900000000001'), card(document, '900000000002'));
    const follow = followCards(document.body);
    follow([document.body], []);
    const link = list.querySelector('a');
    link?.setAttribute('href', 'https://detail.1688.com/offer/900000000009.html');
    const { found, lost } = follow([], link ? [link] : []);
    expect([ids(lost), ids(found)]).toEqual([['900000000001'], ['900000000009']]);
    expect(found[0]?.root).toBe(list.firstElementChild);
  });

  it('tells of cards that were filled later', () => {
    const document = blank();
    const list = listOf(document);
    list.append(card(document, '900000000001'), card(document, '900000000002'));
    const follow = followCards(document.body);
    follow([document.body], []);
    const years = document.createElement('p');
    years.textContent = '入驻4年';
    list.firstElementChild?.append(years);
    expect(ids(follow([years], []).touched)).toEqual(['900000000001']);
  });

  it('comes to an end on links of offers inside each other', () => {
    const document = blank();
    let inner: Element = listOf(document);
    for (let index = 0; index < 40; index += 1) {
      const next = document.createElement('a');
      next.setAttribute('href', `https://detail.1688.com/offer/90000000000${String(index % 3)}.html`);
      inner.append(next);
      inner = next;
    }
    const follow = followCards(document.body);
    follow([document.body], []);
    expect(() => follow([document.body], [inner])).not.toThrow();
  });
});
