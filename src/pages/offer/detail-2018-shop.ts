import type { Badge } from '@/domain/page-facts';
import type { Candidate, Page } from '../page';
import { badgeOfName, badgesAmong, isOn } from '../badge-names';
import { assigned } from '../embedded/assigned';
import { at } from '../embedded/walk';
import { custom, each, textOf, type Parse } from '../locate';
import { names } from '../parse/list';
import { whole } from '../parse/number';
import { isDash, percent } from '../parse/share';
import { membershipYears } from '../parse/shop';
import { text } from '../parse/text';

const boxes = ['.supplierinfo-common', '.smt-info'];

/** Names of the icons in a supplier box; each stands in the tip of its icon. */
function iconNames({ document }: Page, box: string): string[] {
  const tips = `${box} .guarantee-icons :is(.tips .content, .tips-content)`;
  return [...document.querySelectorAll(tips)].map(textOf);
}

/** Icons of a powerful merchant that are promises to the buyer; `dc` is the audit of the store. */
export const promiseIcons: Candidate<string[]> = each(
  '.smt-info .guarantee-icons .item:not(.dc, .auth) .tips .content',
  (tip) => (badgeOfName(textOf(tip))?.startsWith('other:') === true ? textOf(tip) : undefined),
  names,
);

/** Where the year count of a paying member is drawn, beside the logo of the membership. */
export const yearPlaces = [
  '.smt-info .tp-info .year-number',
  '.supplierinfo-common .tp-info .tp-year',
  '.bsr-sellerinfo .tp-info .tp-year',
];

/** Marks as drawn in the supplier box or the top bar, and the flag of a paying member. */
export function badges(page: Page): Badge[] {
  const has = (selector: string) => page.document.querySelector(selector) !== null;
  const bar = [...page.document.querySelectorAll('.bsr-sellerinfo .cert-item[title]')].map((icon) =>
    icon.getAttribute('title'),
  );
  const drawnYears = yearPlaces.some((place) => textOf(page.document.querySelector(place)) !== '');
  const member = isOn(at(assigned(page, 'iDetailConfig'), 'isTP')) || drawnYears;
  return [
    ...(member ? (['trustpass'] as const) : []),
    ...(has('.smt-info, .bsr-sellerinfo .superMerchant-source') ? (['powerful-merchant'] as const) : []),
    ...badgesAmong([...boxes.flatMap((box) => iconNames(page, box)), ...bar]),
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

/** Login names in attributes are percent-encoded. */
export const decodedNick: Parse<string> = (found) => text(decodeURIComponent(String(found)));

/** Promises in the block under the order button, where the page filled it. */
export const guaranteeList: Candidate<string[]> = each('.mod-detail-guarantee .guarantee-type a', textOf, names);
