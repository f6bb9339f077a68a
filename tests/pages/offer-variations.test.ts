import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/pages/read-page';
import { factsOf } from '../commands/facts-of';
import { parsePage } from '../commands/open-page';

/** Facts of an invented offer page that holds nothing but these parts of the data object. */
function factsWith(data: Record<string, object>, model: object = {}, body = ''): Record<string, unknown> {
  const parts = Object.fromEntries(Object.entries(data).map(([name, fields]) => [name, { fields }]));
  const context = { result: { data: parts, global: { globalData: { model } } }, version: '0.26.1' };
  const html = `<body>${body}<script>window.context=(function(b,d){return d})(window.contextPath,${JSON.stringify(context)})</script>`;
  return factsOf(
    readPage(parsePage(html), 'https://detail.1688.com/offer/700000000099.html', '2026-01-01T00:00:00Z').fields,
  );
}

const rated = (rateInfo: unknown, second?: unknown) =>
  factsWith({ productTitle: { rateInfo } }, { detailBusiness: { rateInfo: second } });

describe('review numbers in the data', () => {
  it('holds none where no review was written', () => {
    const none = { goodRate: null, rating: null, reviewCount: null };
    expect(rated({ commonTagNodeList: [{ name: '全部', count: 0 }], goodRates: 0, goodsGrade: 0 })).toMatchObject(none);
    expect(rated({ commonTagNodeList: [{ name: '全部', count: '0' }], goodRates: 100, goodsGrade: 5 })).toMatchObject(
      none,
    );
    expect(rated({ commonTagNodeList: [], goodRates: 0, goodsGrade: 0 })).toMatchObject(none);
    expect(rated({})).toMatchObject(none);
  });

  it('looks at the second place when the first is empty', () => {
    const second = { commonTagNodeList: [{ name: '全部', count: 9 }], goodRates: 88.9, goodsGrade: 4.4 };
    expect(rated(null, second)).toMatchObject({ goodRate: 0.889, rating: 4.4, reviewCount: 9 });
    expect(rated({}, second)).toMatchObject({ goodRate: 0.889, rating: 4.4, reviewCount: 9 });
  });
});

describe('price steps', () => {
  const prices = [
    { beginAmount: 2, price: '5.00' },
    { beginAmount: 50, price: '4.00' },
  ];

  it.each(['rangePrice', 'range'])('%s is a ladder', (priceDisplayType) => {
    expect(factsWith({ mainPrice: { priceModel: { priceDisplayType, currentPrices: prices } } })).toMatchObject({
      priceTiers: [
        { minQuantity: 2, price: 5 },
        { minQuantity: 50, price: 4 },
      ],
      priceRange: { min: 4, max: 5 },
    });
  });

  it('of variants are none', () => {
    const model = { priceDisplayType: 'skuPrice', currentPrices: prices };
    expect(factsWith({ mainPrice: { priceModel: model } })).toMatchObject({ priceTiers: [] });
  });
});

describe('sales', () => {
  const title = { saleNum: '1200+', newSaleCount: '全网销量' };

  it('take their unit from the trade where the title has none', () => {
    const facts = factsWith({ productTitle: title }, { tradeModel: { unit: '双', saleCount: 134 } });
    expect(facts['sales']).toEqual([{ scope: '全网销量', count: 1200, atLeast: true, unit: '双' }]);
  });

  it('are none where only visitors are counted', () => {
    const scrollInfo = [{ prefix: '', text: '100+', suffix: '人想买' }];
    expect(factsWith({ productTitle: { scrollInfo, newSaleCount: '已售' } })['sales']).toEqual([]);
  });
});

it('follows pointers inside the parts of the data object', () => {
  const shopBaseInfo = { isPm: true, byrRepeatRate3m: '31.00%' };
  const tags = [{ name: '全部', count: 7 }];
  const facts = factsWith(
    {
      productTitle: {
        shopInfo: { $ref: '$.result.global.globalData.model.detailBusiness.shopBaseInfo' },
        rateInfo: {
          goodRates: 90,
          goodsGrade: 4.5,
          commonTagNodeList: { $ref: '$.result.data.productEvaluation.fields.tags' },
        },
      },
      productEvaluation: { tags },
    },
    { detailBusiness: { shopBaseInfo } },
  );
  expect(facts).toMatchObject({ repeatRate: 0.31, badges: ['powerful-merchant'], goodRate: 0.9, reviewCount: 7 });
});
