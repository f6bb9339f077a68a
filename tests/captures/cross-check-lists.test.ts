import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readField } from '../../src/pages/field';
import type { ListingShape } from '../../src/pages/listing';
import type { Candidate, Page } from '../../src/pages/page';
import { parseReply } from '../../src/pages/reply/read-reply';
import type { Reply } from '../../src/pages/reply/reply';
import { searchReply } from '../../src/pages/reply/search-reply';
import { shopCatalogue } from '../../src/pages/reply/shop-catalogue';
import { home2024 } from '../../src/pages/search/home-2024';
import { list2020 } from '../../src/pages/search/list-2020';
import { list2025 } from '../../src/pages/search/list-2025';
import { list2026 } from '../../src/pages/search/list-2026';
import { p4p2024 } from '../../src/pages/search/p4p-2024';
import { smOffer2019 } from '../../src/pages/search/sm-offer-2019';
import { storeGenerations } from '../../src/pages/shop/read';
import { openPage } from '../commands/open-page';
import { hasCaptures } from '../project-files';
import { agrees } from './agree';
import { fileOf } from './prove';
import { casesOf, type Case } from './truth';

/** What two places of a list or of a store's page say differently, as `generation fact: place`, by reason. */
const explained: Record<string, string[]> = {
  'a store writes its brand in one place and the company in the other': [
    'list-2020 companyName: company.hoverName',
    'winport-2019 companyName: .base-info .company-name @title',
    'winport-2019 companyName: .nameArea .name @title',
  ],
  'the card leads with the lowest price after a promotion, the steps hold the list price': [
    'list-2020 price: tradePrice.offerPrice.quantityPrices[0].valueString',
    'mtop-2026 price: shopAddition.quantityPrices[0].value',
    'p4p-2024 price: listOffer.attr.tradePrice.offerPrice.value',
  ],
  'the drawn title is cut to fit, and begins with 广告 on adverts': ['sm-offer-2019 title: [class*=title]'],
};

interface Compared {
  compared: number;
  different: string[];
}

/** Every place of every fact of one card or page against the best place of the fact. */
function compare<Source>(
  source: Source,
  origin: string,
  fields: Record<string, Candidate<unknown, Source>[]>,
  { truth }: Case,
): Compared {
  const result: Compared = { compared: 0, different: [] };
  for (const [name, candidates] of Object.entries(fields)) {
    const said = candidates.map((candidate) => readField(source, origin, [candidate]));
    const [best, ...others] = said.flatMap((field) => (field.state === 'found' ? [field] : []));
    const known = { ...truth, alsoAccept: {}, facts: { [name]: best?.value } };
    result.compared += others.length;
    const different = others.filter(({ value }) => !agrees(name, value, known));
    result.different.push(...different.map(({ place }) => `${origin} ${name}: ${place.slice(origin.length + 2)}`));
  }
  return result;
}

const joined = (results: Compared[]): Compared => ({
  compared: results.reduce((sum, { compared }) => sum + compared, 0),
  different: [...new Set(results.flatMap(({ different }) => different))].sort(),
});

const shapeOn =
  <Source, Card>(shape: ListingShape<Source, Card>) =>
  (source: Source, one: Case): Compared | undefined => {
    const cards = shape.cards(source);
    return cards && joined(cards.map((card) => compare(card, shape.id, shape.fields, one)));
  };

const pageShapes = [p4p2024, list2020, smOffer2019, list2026, list2025].map((shape) =>
  shapeOn<Page, unknown>(shape as ListingShape<Page, unknown>),
);
const homeShape = shapeOn(home2024);
const replyShapes = [searchReply, shopCatalogue].map((shape) => shapeOn<Reply, unknown>(shape));
const nothing: Compared = { compared: 0, different: [] };

/** The first shape with cards reads a list, as in the reader itself; every generation that knows a store's page reads it. */
function crossCheck(one: Case): Compared {
  const file = fileOf(one);
  if (file.endsWith('.json')) {
    const reply = { json: parseReply(readFileSync(file, 'utf8')) };
    return replyShapes.map((shape) => shape(reply, one)).find((found) => found !== undefined) ?? nothing;
  }
  const page = { document: openPage(file), url: new URL(one.truth.url) };
  if (one.truth.pageKind === 'home') return homeShape(page, one) ?? nothing;
  if (one.truth.pageKind === 'search')
    return pageShapes.map((shape) => shape(page, one)).find((found) => found !== undefined) ?? nothing;
  return joined(
    storeGenerations
      .filter((generation) => generation.recognise(page))
      .map(({ id, fields }) => compare(page, id, fields as Record<string, Candidate<unknown>[]>, one)),
  );
}

if (!hasCaptures) console.warn('No captures beside the project: the places of real lists and stores are not compared.');

describe.skipIf(!hasCaptures)('places of a fact on lists and pages of stores', () => {
  const results = joined([...casesOf('search'), ...casesOf('home'), ...casesOf('shop')].map(crossCheck));

  it('are compared where a list gives a fact more than once', () => {
    expect(results.compared).toBeGreaterThan(500);
  });

  it('agree, or differ for a reason that is written down', () => {
    expect(results.different).toEqual(Object.values(explained).flat().sort());
  });
});
