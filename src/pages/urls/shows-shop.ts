import { shopLabel } from '../shop-host';

const shopPages = 'a[href*="/page/offerlist"],a[href*="/page/contactinfo"],a[href*="/page/credit"]';

/** A front page under a name that is not `shop…` is a shop's only when it links to pages of a shop. */
export function showsShop(url: URL, document: Document): boolean {
  return shopLabel(url.hostname)?.certain === true || document.querySelector(shopPages) !== null;
}
