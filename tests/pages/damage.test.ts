import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPage } from '../commands/open-page';
import { fieldsOf, toldOtherwise, withoutElement } from './damage';
import { fixturesOf } from './fixtures';

/** Where the page truly says two things, or stops saying what kept a number from being taken. */
const explained = [
  // the data hold another review summary than the one drawn, and the header rounds what the data hold in full
  /^(goodRate|rating|reviewCount): od-2026: rateInfo/,
  /^repeatRate: .*shop-data-item/,
  // the data hold the registered name and the long form of the place, the page draws the short or the translated one
  /^companyName: .*shop-company-name.* <SCRIPT >/,
  /^location: .*\.location without <SCRIPT >/,
  // one of two drawn prices alone, and a first price without the line that says more is shown after login
  /^priceRange: .*\.price-info without <DIV price-info/,
  /^priceRange made up without <P unlogin-lead>/,
  // without "no valid reviews" the summary of the data counts
  /^(goodRate|rating|reviewCount) made up without <DIV (|evaluation-empty|collapse-body)>/,
];

const pages = fixturesOf('offer').filter(({ name }) => /^od-202[56]/.test(name));

describe('a page that loses one element', () => {
  it('is tried on every invented page', () => expect(pages.length).toBeGreaterThan(8));

  it.each(pages)('$name: tells the same or less', ({ folder, about }) => {
    const document = openPage(join(folder, 'page.html'));
    const whole = fieldsOf(document, about.url);
    const elements = [...document.body.querySelectorAll('*')];
    const otherwise = elements.flatMap((element) =>
      withoutElement(element, () => toldOtherwise(whole, fieldsOf(document, about.url))).map(
        (told) => `${told} without <${element.tagName} ${element.className}>`,
      ),
    );
    expect(otherwise.filter((line) => !explained.some((reason) => reason.test(line)))).toEqual([]);
    expect(fieldsOf(document, about.url)).toEqual(whole);
  });
});
