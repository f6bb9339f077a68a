import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factNames, type FactName } from '../../src/domain/page-facts';
import { readField } from '../../src/pages/field';
import { offerGenerations } from '../../src/pages/offer/read';
import type { Candidate, Page } from '../../src/pages/page';
import { openPage } from '../commands/open-page';
import { hasCaptures } from '../project-files';
import { agrees } from './agree';
import { casesOf, type Case } from './truth';

/** Places that say something else than the best place of the fact, as `case fact: place`, by reason. */
const explained: Record<string, string[]> = {
  'the shop writes its brand where others write the company': [
    'detail-2018-gbk-10001 companyName: .bsr-sellerinfo .company-name',
    'detail-2018-gbk-10001 companyName: .smt-info .nameArea a.name',
  ],
  'the older form of the shop host, with a second label': [
    'detail-2018-gbk-10003 shopUrl: meta[property="og:product:nick"] @content',
    'detail-2018-gbk-10003 shopUrl: iDetailConfig.companySiteLink',
  ],
  'the registered name carries a suffix in brackets': [
    'od-2025-raw-951410798382 companyName: productTitle.shopInfo.companyName',
    'od-2025-raw-951410798382 companyName: model.detailBusiness.shopBaseInfo.companyName',
    'od-2025-rendered-816228014618 companyName: #shopNavigation .shop-company-name h1 @title',
    'od-2025-rendered-816228014618 companyName: #shopNavigation .shop-company-name',
    'od-2026-1007511748868 companyName: productTitle.shopInfo.companyName',
    'od-2026-1007511748868 companyName: model.detailBusiness.shopBaseInfo.companyName',
  ],
  'the drawn place leaves out 省 and 市': [
    'od-2021-rendered-775610063728 location: .od-pc-logistics-contain .logistics-city',
    'od-2025-rendered-816228014618 location: #shippingServices .location',
  ],
  'the place beside the title holds one of the two figures': ['od-2025-raw-951410798382 sales: productTitle.saleNum'],
  'the same names in another order': ['od-2026-769311154189 guarantees: shippingServices.buyerProtectionModel[]'],
  'the page is drawn in English, its data are not': [
    'od-2026-rendered-english-892805322942 companyName: #shopNavigation .shop-company-name h1 @title',
    'od-2026-rendered-english-892805322942 companyName: #shopNavigation .shop-company-name',
    'od-2026-rendered-english-892805322942 unit: dataJson.tempModel.offerUnit',
    'od-2026-rendered-english-892805322942 location: #shippingServices .location',
  ],
  'the header rounds to whole percents': [
    'od-2026-rendered-english-892805322942 repeatRate: #shopNavigation .shop-data-item "店铺回头率"',
  ],
  'the price component holds the first step only': [
    'wap-2026-08-647941709416 priceRange: offer-price.priceModel.currentPrices',
  ],
};

/** What every place of a fact says by itself, over all generations that know the page; best place first. */
function sayings(page: Page, name: FactName): { place: string; value: unknown }[] {
  return offerGenerations
    .filter((generation) => generation.recognise(page))
    .flatMap(({ id, fields }) => {
      const candidates: Candidate<unknown>[] = fields[name];
      return candidates.map((candidate) => readField(page, id, [candidate]));
    })
    .flatMap((field) =>
      field.state === 'found' ? [{ place: field.place.replace(/^[\w-]+: /, ''), value: field.value }] : [],
    );
}

/** Compares every fact that a capture gives in more than one place. */
function compare({ name: capture, folder, truth }: Case): { compared: number; different: string[] } {
  const page = { document: openPage(join(folder, 'page.html')), url: new URL(truth.url) };
  let compared = 0;
  const different = factNames.flatMap((name) => {
    const [best, ...others] = sayings(page, name);
    compared += others.length;
    const known = { ...truth, alsoAccept: {}, facts: { [name]: best?.value } };
    return others.filter(({ value }) => !agrees(name, value, known)).map(({ place }) => `${capture} ${name}: ${place}`);
  });
  return { compared, different };
}

if (!hasCaptures) console.warn('No captures beside the project: the places of real offer pages are not compared.');

describe.skipIf(!hasCaptures)('places of a fact', () => {
  const results = casesOf('offer').map(compare);

  it('are compared where a page gives a fact more than once', () => {
    expect(results.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(500);
  });

  it('agree, or differ for a reason that is written down', () => {
    const different = new Set(results.flatMap((result) => result.different));
    expect([...different].sort()).toEqual(Object.values(explained).flat().sort());
  });

  it('are known by one family of generations', () => {
    const families = casesOf('offer').map(({ folder, truth }) => {
      const page = { document: openPage(join(folder, 'page.html')), url: new URL(truth.url) };
      const ids = offerGenerations.filter((generation) => generation.recognise(page)).map(({ id }) => id);
      return new Set(ids.map((id) => (/^od-202[56]$/.test(id) ? 'window.context' : id))).size;
    });
    expect(new Set(families)).toEqual(new Set([1]));
  });
});
