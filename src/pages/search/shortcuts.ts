import type { Shortcut, ShortcutId } from '@/domain/shortcut';
import { isSiteHost } from '../shop-host';
import { filterOptions, type FilterOption } from './filter-options';

/** Names under which the site offers them, whole. */
const names: Record<ShortcutId, RegExp> = {
  supply: /^跨境专供(?:货源)?$/,
  ready: /^(?:现货|现货专区|48小时(?:内)?发货)$/,
  hot: /^跨境热销(?:款|榜|商品)?$/,
};
const anyName = /跨境专供|现货|48小时|跨境热销/;

/** Parameters that a new search begins without. */
const fresh = ['beginPage', 'spm', 'async'];

/**
 * The address of this search with one more filter, its first page; undefined when it has the filter already. The rest of the address
 * stays letter by letter: search words are often GBK, which taking the address apart would damage.
 */
function withFilter(address: string, { key, value }: FilterOption): string | undefined {
  const [base = '', query = ''] = address.replace(/#.*$/, '').split('?', 2);
  const nameOf = (pair: string) => pair.split('=', 1)[0] ?? '';
  const pairs = query.split('&').filter((pair) => pair !== '' && !fresh.includes(nameOf(pair)));
  const wanted = `${key}=${encodeURIComponent(value)}`;
  if (pairs.includes(wanted)) return undefined;
  return `${base}?${[...pairs.filter((pair) => nameOf(pair) !== key), wanted].join('&')}`;
}

const isOnSite = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && isSiteHost(hostname);
};

/** The shortcuts this page's own filters allow, as links on 1688 alone; none where the page holds no such filter. */
export function shortcutsOf(document: Document, address: string): Shortcut[] {
  const options = filterOptions(document, anyName);
  const ids: ShortcutId[] = ['supply', 'ready', 'hot'];
  return ids.flatMap((id) => {
    const option = options.find(({ label }) => names[id].test(label));
    const url = option && withFilter(address, option);
    return url !== undefined && isOnSite(url) ? [{ id, url }] : [];
  });
}
