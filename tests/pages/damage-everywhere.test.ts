import { describe, expect, it } from 'vitest';
import type { ListingReading } from '../../src/domain/listing';
import type { Reading } from '../../src/domain/reading';
import { readReply } from '../../src/pages/reply/read-reply';
import { parsePage } from '../commands/open-page';
import { hasCaptures } from '../project-files';
import { dataOf, elementPart, membersOf, withoutEach, type Part } from './removals';
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
  const read = () => {
    write();
    return readDocument(document, url);
  };
  return damage(membersOf(data), read, sayingsOf({ document, url: new URL(url) }));
}

function damagedReply({ text, url }: Sample): Damage {
  const json = JSON.parse(text) as unknown;
  return damage(membersOf(json), () => readReply(json, url, '2026-01-01T00:00:00Z'));
}

const known: RegExp[] = [];
const unexplained = ({ wrong }: Damage) => wrong.filter((line) => !known.some((reason) => reason.test(line)));

const longest = 400_000;
const samples = [...invented, ...captured(longest)];
const pages = samples.filter(({ isReply }) => !isReply);
if (!hasCaptures) console.warn('No captures beside the project: only invented pages are damaged.');

describe('a page or reply that loses one part', () => {
  it.each(pages)('$name: tells the same or less without any one element', { timeout: slow }, (sample) => {
    expect(unexplained(damagedElements(sample))).toEqual([]);
  });

  it.each(pages)('$name: tells the same or less without any one key of its data', { timeout: slow }, (sample) => {
    expect(unexplained(damagedData(sample))).toEqual([]);
  });

  it.each(samples.filter(({ isReply }) => isReply))('$name: tells the same or less without any one key', (sample) => {
    expect(unexplained(damagedReply(sample))).toEqual([]);
  });
});
