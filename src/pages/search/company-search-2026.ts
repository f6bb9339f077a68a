import { readLiteral } from '../embedded/literal';
import { isRecord } from '../embedded/walk';
import type { ListingShape } from '../listing';
import type { Page } from '../page';
import { companyEntry } from '../reply/company-entry';
import { isCompanySearch } from './company-address';

const key = /["']?companyWithOfferLists["']?\s*:\s*(?=\[)/g;
/** Lists of that name that are tried in one script: keeps reading linear whatever stands there. */
const most = 8;

/** Companies that a script of the page holds, under whatever name it assigns them. */
function entriesIn(script: string): unknown[] | undefined {
  for (const [tries, match] of [...script.matchAll(key)].entries()) {
    if (tries >= most) return undefined;
    const found = readLiteral(script, match.index + match[0].length);
    if (Array.isArray(found) && found.some(isRecord)) return found.filter(isRecord);
  }
  return undefined;
}

/** Company and factory searches whose first companies stand in the page's own data. */
export const companySearch2026: ListingShape<Page, unknown> = {
  id: 'company-search-2026',
  kind: 'search',
  cards: (page) => {
    if (!isCompanySearch(page)) return undefined;
    const scripts = [...page.document.scripts].map(({ textContent }) => textContent);
    for (const script of scripts.filter((text) => text.includes('companyWithOfferLists'))) {
      const found = entriesIn(script);
      if (found !== undefined) return found;
    }
    return undefined;
  },
  fields: companyEntry,
};
