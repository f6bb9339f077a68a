import type { Badge } from '@/domain/page-facts';
import type { Candidate, Page } from '../page';
import { badgeOfName, badgesAmong, isOn } from '../badge-names';
import { assigned } from '../embedded/assigned';
import { at } from '../embedded/walk';
import { custom, each, textOf, type Parse } from '../locate';
import { memberId } from '../parse/identity';
import { firstOf, names } from '../parse/list';
import { whole } from '../parse/number';
import { isDash, percent } from '../parse/share';
import { membershipYears } from '../parse/shop';
import { text } from '../parse/text';

/** Box beside the offer: the first class holds it in every skin, the others are its ordinary and its powerful skin. */
export const supplierBox = ':is(.app-supplierInfoSmall, .supplierinfo-common, .smt-info)';
export const topBar = '.bsr-sellerinfo';

/** Names of the icons in the supplier box; each stands in the tip of its icon. */
function iconNames({ document }: Page): string[] {
  const tips = `${supplierBox} .guarantee-icons :is(.tips .content, .tips-content)`;
  return [...document.querySelectorAll(tips)].map(textOf);
}

/** Icons of a powerful merchant that are promises to the buyer; `dc` is the audit of the store. */
export const promiseIcons: Candidate<string[]> = each(
  '.smt-info .guarantee-icons .item:not(.dc, .auth) .tips .content',
  (tip) => (badgeOfName(textOf(tip))?.startsWith('other:') === true ? textOf(tip) : undefined),
  names,
);

/** Where the year count of a paying member is drawn, beside the logo of the membership. */
export const yearPlaces = [supplierBox, topBar].map((box) => `${box} .tp-info :is(.tp-year, .year-number)`);

/** Marks as drawn in the supplier box or the top bar, and the flag of a paying member. */
export function badges(page: Page): Badge[] {
  const has = (selector: string) => page.document.querySelector(selector) !== null;
  const bar = [...page.document.querySelectorAll(`${topBar} .cert-item[title]`)].map((icon) =>
    icon.getAttribute('title'),
  );
  const drawnYears = yearPlaces.some((place) => textOf(page.document.querySelector(place)) !== '');
  const member = isOn(at(assigned(page, 'iDetailConfig'), 'isTP')) || drawnYears;
  return [
    ...(member ? (['trustpass'] as const) : []),
    ...(has(`.smt-info, ${topBar} .superMerchant-source`) ? (['powerful-merchant'] as const) : []),
    ...badgesAmong([...iconNames(page), ...bar]),
  ];
}

/** The year count of a member stands alone in its element. */
export const years: Parse<number> = (found) => membershipYears(whole(found));

/** 回头率 of a box. The page draws number and "--" side by side and hides one of them. */
export function repeatRate(box: string): Candidate<number> {
  const place = `${box} .description-value-ht`;
  const shown = ({ document }: Page) => {
    const drawn = document.querySelector(`${place}:not([style*="none"])`);
    const found = textOf(drawn);
    return isDash(found) ? undefined : found;
  };
  return custom(place, shown, percent);
}

/** "name=某公司; url= //shop.1688.com" by part. */
export function nickPart(part: 'name' | 'url'): Parse<string> {
  const pattern = new RegExp(`(?:^|;)\\s*${part}=\\s*([^;]+)`);
  return (found) => text(pattern.exec(String(found))?.[1]);
}

/** Member id in the settings of the supplier box. */
export const boxMember: Candidate<string> = each(
  `${supplierBox} [data-view-config]`,
  (part) => /"supplierId":"([\w-]+)"/.exec(part.getAttribute('data-view-config') ?? '')?.[1],
  firstOf(memberId),
);

/** Promises in the block under the order button, where the page filled it. */
export const guaranteeList: Candidate<string[]> = each('.mod-detail-guarantee .guarantee-type a', textOf, names);
