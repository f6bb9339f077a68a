import { at, isRecord } from '../embedded/walk';
import { badgeList, badgesOfFlags } from '../badge-names';
import { within, type Root } from '../from-json';
import type { Candidates } from '../page';
import { memberId, shopUrl } from '../parse/identity';
import { text } from '../parse/text';
import { registrationFields } from './registration';
import { shopHeaderFields } from './shop-header';

/** The data of the module with this name; the ids modules stand under differ from shop to shop. */
function moduleData(pageData: unknown, moduleName: string): unknown {
  const components = at(pageData, 'components');
  if (!isRecord(components)) return undefined;
  return at(
    Object.values(components).find((component) => at(component, 'moduleName') === moduleName),
    'moduleData',
  );
}

/** The registration of the company, in whichever module of the page it stands. */
function registration(pageData: unknown): unknown {
  const components = at(pageData, 'components');
  if (!isRecord(components)) return undefined;
  const holder = Object.values(components).find((component) => isRecord(at(component, 'moduleData.businessInfo')));
  return at(holder, 'moduleData.businessInfo');
}

/** True for the data object of a shop's pages. */
export function isPageData(found: unknown): boolean {
  return isRecord(at(found, 'components')) && isRecord(at(found, 'globalData'));
}

/** Facts of the data object shop pages are built from: its global part and the header module. Buyer fields are not touched. */
export function pageDataFields<Source>(pageData: Root<Source>): Candidates<Source> {
  const header = shopHeaderFields<Source>((source) => moduleData(pageData(source), 'wp_pc_common_header'));
  const { value, made } = within(pageData, 'pageData');
  const hostOf = (domain: unknown) => shopUrl(typeof domain === 'string' ? `https://${domain}` : domain);
  return {
    ...header,
    ...registrationFields<Source>((source) => registration(pageData(source)), 'businessInfo'),
    memberId: [value('globalData.memberId', memberId)],
    loginId: [value('globalData.sellerLoginId', text)],
    shopUrl: [value('globalData.domain', hostOf), ...header.shopUrl],
    badges: [
      ...header.badges,
      made(
        'globalData.features',
        (found) =>
          badgesOfFlags(at(found, 'globalData.features'), { isTp: 'trustpass', superFactory: 'super-factory' }),
        badgeList,
      ),
    ],
  };
}
