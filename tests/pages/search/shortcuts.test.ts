import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { shortcutsOf } from '@/pages/search/shortcuts';

const here = 'https://s.1688.com/selloffer/offer_search.htm?keywords=%D6%BD%BA%D0&beginPage=4&sortType=booked#top';
const search = 'https://s.1688.com/selloffer/offer_search.htm?keywords=%D6%BD%BA%D0&sortType=booked';
const shortcuts = (html: string, url = here) => shortcutsOf(new JSDOM(html, { url }).window.document, url);
const drawn = (label: string, key: string, value: string) =>
  `<b data-aplus-report="^^object_type@filter_cpv^sub_object_type@${key}^object_value@${label}^object_id@${value}"></b>`;

describe('shortcuts', () => {
  it('are absent where the page holds no filter data, whatever else it says', () => {
    expect(shortcuts('<p>跨境专供 现货 跨境热销</p><a href="/offer/1.html" title="现货 纸盒">现货</a>')).toEqual([]);
    expect(shortcuts(drawn('红色', 'featurePair', '1:2'))).toEqual([]);
  });

  it('come from filters as drawn in 2025, from links of 2019 and from data of 2020 and 2026', () => {
    const link =
      '<a title="48小时发货" href="https://s.1688.com/selloffer/-.html?filt=y&amp;featurePair=3%3A4">48h</a>';
    const old =
      '<script>x = {"optionList":[{"tagName":"跨境热销","tagNameGbk":"%BF","tagId":"77","tagType":"filtTags"}]}</script>';
    expect(shortcuts(drawn('跨境专供', 'featurePair', '10:20') + link + old)).toEqual([
      { id: 'supply', url: `${search}&featurePair=10%3A20` },
      { id: 'ready', url: `${search}&featurePair=3%3A4` },
      { id: 'hot', url: `${search}&filtTags=77` },
    ]);
    const now =
      '<script>x = {"filters":[{"children":[{"label":"现货","urlKey":"filtOfferTags","value":"5,6"}]}]}</script>';
    expect(shortcuts(now)).toEqual([{ id: 'ready', url: `${search}&filtOfferTags=5%2C6` }]);
  });

  it('keep search words in the encoding of the site and begin at the first page', () => {
    expect(shortcuts(drawn('现货', 'featurePair', '1:2'))[0]?.url).toBe(`${search}&featurePair=1%3A2`);
  });

  it('replace a filter of the same kind, and are left out when it is on already', () => {
    const html = drawn('现货', 'featurePair', '1:2');
    expect(shortcuts(html, `${search}&featurePair=9%3A9`)).toEqual([
      { id: 'ready', url: `${search}&featurePair=1%3A2` },
    ]);
    expect(shortcuts(html, `${search}&featurePair=1%3A2`)).toEqual([]);
  });

  it.each([
    ['a parameter that is no filter', drawn('现货', 'keywords', '1:2')],
    ['a value that is more than a value', drawn('现货', 'featurePair', '1&amp;redirect=https://x.invalid')],
    ['a link off the site', '<a title="现货" href="https://evil1688.com/?featurePair=1%3A2">现货</a>'],
    ['a script address', '<a title="现货" href="javascript:alert(1)//?featurePair=1">现货</a>'],
    ['data that is no data', '<script>{"tagName":"现货", broken</script>'],
  ])('are not made from %s', (_, html) => {
    expect(shortcuts(html)).toEqual([]);
  });

  it('are not made off the site', () => {
    expect(shortcuts(drawn('现货', 'featurePair', '1:2'), 'https://s.1688.com.evil.example/selloffer/x?a=1')).toEqual(
      [],
    );
  });
});
