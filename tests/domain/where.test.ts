import { describe, expect, it } from 'vitest';
import { factNames } from '@/domain/page-facts';
import { spotIn, spotOf } from '@/domain/where';
import { offerGenerations } from '@/pages/offer/read';
import { storeGenerations } from '@/pages/shop/read';

const places = [...offerGenerations, ...storeGenerations].flatMap(({ id, fields }) =>
  factNames.flatMap((name) => fields[name].map(({ at }) => `${id}: ${at}`)),
);
/** What CSS has and a path of data never has: ids, classes and attributes after a blank or at the start. */
const looksLikeCss = (spot: string) => /^[#.[:]|^[a-z\d]+[.#[:][\w"'-]*[\s=\]]|\s[#.[:]/.test(spot);
const looksLikeData = (spot: string) => /^[\w$-]+(\.[\w$[\]-]+)+$/.test(spot);

describe('the spot of a value', () => {
  it.each([
    ['od-2026: #shopNavigation .shop-tp-year', 'drawn'],
    ['detail-2018: h1.d-title', 'drawn'],
    ['detail-2018: a.chinaname', 'drawn'],
    ['od-2025: #productTitle h1', 'drawn'],
    ['od-2026: model.sellerModel.companyName', 'data'],
    ['wap: offer-title.title', 'data'],
    ['detail-2018: meta[property="og:title"] @content', 'data'],
    ['wap: address', 'address'],
  ] as const)('of %s is %s', (place, spot) => {
    expect(spotOf(place)).toBe(spot);
  });

  it('is known for every place the readers name', () => {
    expect(places.length).toBeGreaterThan(200);
    const wrong = places.filter((place) => {
      const spot = spotIn(place);
      if (/^(meta|link)\b/.test(spot)) return spotOf(place) !== 'data';
      return looksLikeCss(spot) ? spotOf(place) !== 'drawn' : looksLikeData(spot) && spotOf(place) === 'drawn';
    });
    expect(wrong.filter((place) => !/: (h\d|a|td)\./.test(place))).toEqual([]);
  });
});
