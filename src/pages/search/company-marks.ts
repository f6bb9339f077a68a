import { shopLabel } from '../shop-host';
import { hrefOf, type Mark } from './card-marks';

/** The address of a shop with any path; its host is the first group. */
const shopAddress = /^(?:https?:)?\/\/([\w.-]+\.1688\.com)(?:[/?#]|$)/i;
/** What names of companies and stalls end in. A picture of the shop or a link in a menu is no card by itself. */
const company = /公司|厂|商行|经营部|工作室|中心|店|社/;

/** The links at and under `top` that name a company and lead to its shop, by the shop's own name in the address, in document order. */
export function companyMarksIn(top: Element): Mark[] {
  const links = 'a[href*=".1688.com"]';
  return [...(top.matches(links) ? [top] : []), ...top.querySelectorAll(links)].flatMap((element) => {
    const host = shopAddress.exec(hrefOf(element))?.[1]?.toLowerCase() ?? '';
    const shop = company.test(element.textContent) ? shopLabel(host) : null;
    return shop === null ? [] : [{ id: shop.label, element }];
  });
}
