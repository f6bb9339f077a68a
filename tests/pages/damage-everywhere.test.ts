import { describe, expect, it } from 'vitest';
import type { ListingReading } from '../../src/domain/listing';
import type { Reading } from '../../src/domain/reading';
import { readReply } from '../../src/pages/reply/read-reply';
import { parsePage } from '../commands/open-page';
import { hasCaptures } from '../project-files';
import { dataOf, elementPart, membersOf, shorten, withoutEach, type Part } from './removals';
import { captured, invented, readDocument, type Sample } from './samples';
import { toldBy } from './told';
import { bandOf, movedTowardsLow, sayingsOf, toldOtherwise } from './told-otherwise';

const slow = 120_000;

interface Damage {
  tried: number;
  wrong: string[];
}

function damage(parts: Part[], read: () => Reading | ListingReading, sayings = new Map<string, unknown[]>()): Damage {
  const reading = read();
  const [whole, band] = [toldBy(reading), bandOf(reading)];
  const wrong: string[] = [];
  let last = reading;
  const tried = withoutEach(
    parts,
    whole,
    () => toldBy((last = read())),
    (part, told) => {
      wrong.push(...toldOtherwise(whole, told, sayings).map((line) => `without ${part.name} ${line}`));
      const after = bandOf(last);
      if (movedTowardsLow(band, after)) wrong.push(`without ${part.name} ${String(band)} became ${String(after)}`);
    },
  );
  return { tried, wrong };
}

function damagedElements({ text, url }: Sample): Damage {
  const document = parsePage(text);
  const read = () => readDocument(document, url);
  const parts = [document.head, document.body].flatMap((part) => [...part.children].map(elementPart));
  return damage(parts, read, sayingsOf({ document, url: new URL(url) }));
}

function damagedData({ text, url }: Sample): Damage {
  const document = parsePage(text);
  const { data, write } = dataOf(document);
  shorten(data);
  const read = () => {
    write();
    return readDocument(document, url);
  };
  return damage(membersOf(data), read, sayingsOf({ document, url: new URL(url) }));
}

function damagedReply({ text, url }: Sample): Damage {
  const json = JSON.parse(text) as unknown;
  shorten(json);
  return damage(membersOf(json), () => readReply(json, url, '2026-01-01T00:00:00Z'));
}

/** Damage that truly leaves something else to read, by reason. */
const explained: Record<string, RegExp> = {
  'one of two drawn prices alone is the range that is left': /<(?:td|div) .*(?:ladder|price-info).*> priceRange/,
  'without the line that says more is shown after login, the first price is the price': /unlogin-lead> priceRange/,
  'the digits after the point stand in an element of their own':
    /<div > \d+ price: list-2025|<span > \d+ price: home-2024/,
  'the amount has a key of its own for what is below one yuan': /gmvValue\.decimals /,
  'the line still says 成交 without the period before it': /title-info-text> sales: od-2021/,
  'the data give the same number under its other label': /saleCountDate sales: od-2021/,
  'a page that has not drawn its reviews is judged by those of its data': /<div productEvaluation> /,
  'a promoted list without its data is read as drawn': /^without \.pageConfig(?:\.listOffer)? \d+ /,
  'of a store with both audits the other one is left': /factoryInspection auditType: /,
};
const known = Object.values(explained);
const unexplained = ({ wrong }: Damage) => wrong.filter((line) => !known.some((reason) => reason.test(line)));

/** Longer pages take minutes and are drawn of the same parts; their data and those of every reply are damaged all the same. */
const longest = 300_000;
const samples = [...invented, ...captured()];
const pages = samples.filter(({ isReply }) => !isReply);
const short = pages.filter(({ text }) => text.length < longest);
if (!hasCaptures) console.warn('No captures beside the project: only invented pages are damaged.');

describe('a page or reply that loses one part', () => {
  it.each(short)('$name: tells the same or less without any one element', { timeout: slow }, (sample) => {
    expect(unexplained(damagedElements(sample))).toEqual([]);
  });

  it.each(pages)('$name: tells the same or less without any one key of its data', { timeout: slow }, (sample) => {
    expect(unexplained(damagedData(sample))).toEqual([]);
  });

  it.each(samples.filter(({ isReply }) => isReply))('$name: tells the same or less without any one key', (sample) => {
    expect(unexplained(damagedReply(sample))).toEqual([]);
  });
});
