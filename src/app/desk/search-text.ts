import type { StoreLine } from '@/domain/store-line';
import { typedOf } from './sounds';

/** Text as it is compared: compatibility forms folded (full-width letters, old variants), lower case. */
export const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/** A Chinese name as pinyin and as its initials: 清风 gives "qingfeng qf". Characters with several readings take the usual one. */
function spelled(name: string): string {
  let [whole, initials] = ['', ''];
  for (const character of name) {
    const typed = typedOf(character);
    whole += typed;
    initials += typed.charAt(0);
  }
  return `${whole} ${initials}`;
}

/** Everything a line can be found by, folded, one part a line of text. */
export function searchTextOf(line: StoreLine): string {
  const name = fold(line.companyName ?? '');
  const parts = [name, spelled(name), line.loginId, line.shopHost, line.brief?.location, ...line.tags, line.note];
  return fold(parts.filter((part) => part != null && part !== '').join('\n'));
}

/** The words of a search; all of them must be found. */
export const termsOf = (search: string) => fold(search).split(/\s+/).filter(Boolean);
