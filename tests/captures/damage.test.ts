import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPage } from '../commands/open-page';
import { contextScript, fieldsOf, toldOtherwise } from '../pages/damage';
import { hasCaptures } from '../project-files';
import { casesOf } from './truth';

/** Places that truly say something else; better places of the fact come before them. */
const explained = [/^companyName: .*shopInfo\.companyName/];
const unexplained = (told: string) => !explained.some((reason) => reason.test(told));

const cuts = 80;

/** The smaller captures with whole data: they end earlier and earlier. */
const cases = casesOf('offer').filter(({ name }) => /^od-202[56]-(raw|889|909)/.test(name));
if (!hasCaptures) console.warn('No captures beside the project: real offer pages are not damaged.');

function opened({ folder, truth }: (typeof cases)[number]) {
  const document = openPage(join(folder, 'page.html'));
  const found = contextScript(document);
  if (found === undefined) throw new Error(`${folder} holds no data object`);
  return { ...found, read: () => fieldsOf(document, truth.url) };
}

describe.skipIf(!hasCaptures)('damaged captures', () => {
  it('are found', () => expect(cases.length).toBe(3));

  it.each(cases)('$name tells the same or less when its data end early', (one) => {
    const { script, read } = opened(one);
    const whole = read();
    const text = script.textContent;
    const otherwise = Array.from({ length: cuts }, (_, cut) => {
      script.textContent = text.slice(0, Math.round((text.length * cut) / cuts));
      return toldOtherwise(whole, read()).map((told) => `${told} at ${String(cut)}`);
    }).flat();
    expect(otherwise.filter(unexplained)).toEqual([]);
  });
});
