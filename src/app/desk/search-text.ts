import { pinyin } from 'pinyin-pro';
import type { StoreLine } from '@/domain/store-line';

const isHan = /\p{Script=Han}/u;
/** A few thousand characters make up all names; asking the dictionary once for each keeps 100,000 names quick. */
const sounds = new Map<string, string>();

function soundOf(character: string): string {
  const known = sounds.get(character);
  if (known !== undefined) return known;
  const sound = isHan.test(character) ? pinyin(character, { toneType: 'none', v: true }) : character;
  sounds.set(character, sound);
  return sound;
}

/** Text as it is compared: compatibility forms folded (full-width letters, old variants), lower case. */
export const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/** A Chinese name as pinyin and as its initials: 清风 gives "qingfeng qf". Characters with several readings take the usual one. */
function spelled(name: string): string {
  const parts = Array.from(name, soundOf);
  return `${parts.join('')} ${parts.map((part) => part.charAt(0)).join('')}`;
}

/** Everything a line can be found by, folded, one part a line of text. */
export function searchTextOf(line: StoreLine): string {
  const name = fold(line.companyName ?? '');
  const parts = [name, spelled(name), line.loginId, line.shopHost, line.brief?.location, ...line.tags, line.note];
  return fold(parts.filter((part) => part != null && part !== '').join('\n'));
}

/** The words of a search; all of them must be found. */
export const termsOf = (search: string) => fold(search).split(/\s+/).filter(Boolean);
