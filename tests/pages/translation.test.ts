import { describe, expect, it } from 'vitest';
import { parsePage } from '../commands/open-page';
import { hasCaptures } from '../project-files';
import { captured, invented, readDocument, type Sample } from './samples';
import { toldBy, type Told } from './told';
import { sayingsOf, toldOtherwise } from './told-otherwise';

/** Facts that are words: the page itself says them in another language now. Their keys and numbers stay as they were. */
const worded = /(?:^| )(?:title|companyName|legalName|location|unit|guarantees|reviews|businessScope)$/;
const unseen = 'script,style,template,noscript';

/** Every run of Chinese characters as another word of the new language; a page of the real one would hold no more of the old. */
const translated = (text: string): string =>
  text
    .replace(/(\d)万\+?/g, '$10.000+')
    .replace(
      /[\p{Script=Han}]+/gu,
      (run) => ` ${'lorem ipsum dolor sit amet '.slice(run.length % 7, 8 + run.length)} `,
    );

const group = (text: string, separator: string) =>
  text.replace(/(?<![\d.,])\d{4,9}(?![\d.,])/g, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, separator));

type Way = (text: string) => string;
const ways: Record<string, Way> = {
  'words of another language': translated,
  'words, and a comma between thousands': (text) => group(translated(text), ','),
  'words, and a point between thousands': (text) => group(translated(text), '.'),
};

/** The page as a browser leaves it after translating: texts replaced inside two `font` elements, marks of the translator around. */
function translate(document: Document, way: Way): void {
  document.documentElement.lang = 'tr';
  document.documentElement.classList.add('translated-ltr');
  document.body.setAttribute('_msthash', '1');
  const walker = document.createTreeWalker(document.body, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.closest(unseen)) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = way(text.data);
    outer.append(inner);
    text.replaceWith(outer);
  }
}

const bare = (told: Told): Told => new Map([...told].filter(([name]) => !worded.test(name)));
const labels = (told: Told): Told =>
  new Map(
    [...told].map(([name, fact]) =>
      / ?sales$/.test(name) && Array.isArray(fact.value)
        ? [name, { ...fact, value: fact.value.map((figure: object) => ({ ...figure, scope: '', unit: '' })) }]
        : [name, fact],
    ),
  );

/** Facts the translated page tells otherwise than the page as it was. */
function otherwise({ text, url }: Sample, way: Way): string[] {
  const before = parsePage(text);
  const whole = labels(bare(toldBy(readDocument(before, url))));
  const sayings = sayingsOf({ document: before, url: new URL(url) });
  const after = parsePage(text);
  translate(after, way);
  return toldOtherwise(whole, labels(bare(toldBy(readDocument(after, url)))), sayings);
}

const readable = ({ isReply, kind }: Sample) => !isReply && kind !== 'wall';
const mine = invented.filter(readable);
const real = captured(300_000).filter(readable);
if (!hasCaptures) console.warn('No captures beside the project: only invented pages are translated.');

describe.each(Object.entries(ways))('a page in %s', (_, way) => {
  it.each(mine)('$name tells the same numbers or fewer', (sample) => {
    expect(otherwise(sample, way)).toEqual([]);
  });
});

describe.skipIf(!hasCaptures)('a captured page in words, and a point between thousands', () => {
  it.each(real)('$name tells the same numbers or fewer', (sample) => {
    expect(otherwise(sample, (text) => group(translated(text), '.'))).toEqual([]);
  });
});

describe('the translator of these tests', () => {
  it('changes words and numbers', () => {
    expect(ways['words, and a point between thousands']?.('已售 12345 件')).toMatch(
      /^ \w[\w ]+ {2}12\.345 {2}\w[\w ]+ $/,
    );
  });
});
