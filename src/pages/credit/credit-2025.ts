import type { ServiceScores } from '@/domain/page-facts';
import { custom, textOf } from '../locate';
import { only } from '../only';
import type { Generation, Page } from '../page';
import { isDash, percent, score } from '../parse/share';
import { membershipYears } from '../parse/shop';

/** Labels as the page writes them, Chinese and English, without blanks and in lower case. */
const labels = {
  serviceScore: ['服务分', '店铺服务分', 'servicepoints'],
  repeatRate: ['回头率', '店铺回头率', 'repurchaserate', 'returnrate'],
  consultation: ['咨询体验', '采购咨询'],
  logistics: ['物流体验', '物流时效'],
  dispute: ['纠纷解决'],
  quality: ['商品体验', '品质体验'],
  returns: ['售后体验', '退换体验'],
};

const longest = 40;
const bare = (shown: string) => shown.replace(/[\s:：]/g, '').toLowerCase();

/** Short texts of the page in their order: elements without element children, and those whose whole text is short. */
function shortTexts({ document }: Page): string[] {
  return [...document.querySelectorAll('body *:not(script, style)')]
    .filter((element) => element.childElementCount === 0 || textOf(element).length < longest)
    .map(textOf)
    .filter((shown) => shown !== '' && shown.length < longest);
}

/** The value that stands in one text with its label ("回头率 36%"), or in the next text after a label that stands alone. */
function valueOf(texts: string[], known: string[]): string | undefined {
  for (const [index, shown] of texts.entries()) {
    const plain = bare(shown);
    const label = known.find((candidate) => plain.startsWith(candidate));
    if (label === undefined) continue;
    const value = plain.slice(label.length);
    const found = value === '' ? texts[index + 1] : value;
    if (found !== undefined && /^[\d.%分-]+$/.test(bare(found))) return isDash(found) ? undefined : found;
  }
  return undefined;
}

const labelled = (names: string[]) => (page: Page) => valueOf(shortTexts(page), names);

function scoresOf(page: Page): ServiceScores | undefined {
  const texts = shortTexts(page);
  const one = (names: string[]) => score(valueOf(texts, names)) ?? null;
  const scores = {
    consultation: one(labels.consultation),
    logistics: one(labels.logistics),
    dispute: one(labels.dispute),
    quality: one(labels.quality),
    returns: one(labels.returns),
  };
  return Object.values(scores).some((value) => value !== null) ? scores : undefined;
}

const joined = (page: Page) =>
  shortTexts(page).find((shown) => /^(入驻\s*\d{1,2}\s*年|\d{1,2}\s*years? on 1688)$/i.test(shown));
const founded = (page: Page) => shortTexts(page).find((shown) => /^成立\s*\d{1,3}\s*年$/.test(shown));
const foundedYears = (found: unknown) => Number(/\d+/.exec(String(found))?.[0]);
const asIs = (found: unknown) => (typeof found === 'object' ? (found as ServiceScores) : undefined);

/**
 * Credit pages by their labels, which public notes agree on; their markup is not known. Only short texts are asked, so a
 * sentence that holds a label proves nothing. 成立N年 is the age of the company.
 */
export const credit2025: Generation = {
  id: 'credit-2025',
  recognise: ({ url }) => url.pathname.startsWith('/page/creditdetail'),
  fields: only({
    membershipYears: [custom('text 入驻N年', joined, membershipYears)],
    repeatRate: [custom('text 回头率', labelled(labels.repeatRate), percent)],
    serviceScore: [custom('text 服务分', labelled(labels.serviceScore), score)],
    serviceScores: [custom('texts …体验', scoresOf, asIs)],
    yearsEstablished: [custom('text 成立N年', founded, foundedYears)],
  }),
};
