import { badgeList, badgesAmong, badgesOfFlags } from '../badge-names';
import { at } from '../embedded/walk';
import { within } from '../from-json';
import { onlyOnCard, type ListingCandidates } from '../listing';
import { memberId, shopUrl } from '../parse/identity';
import { score, shareIn } from '../parse/share';
import { yearsAlone, yearsShown } from '../parse/shop';
import { text } from '../parse/text';
import { provinceAndCity } from './search-reply';

const { value, made } = within((entry: unknown) => entry, '');

const hostOf = (found: unknown) => shopUrl(`https://${(text(found) ?? '').replace(/^(?:https?:)?\/\//, '')}`);

/** A number in a string; "-1" is the site's "no data". */
export const known = <Value>(path: string, parse: (found: unknown) => Value | undefined) =>
  made(path, (entry) => (Number(at(entry, path)) >= 0 ? yearsShown(at(entry, path)) : undefined), parse);

const flags = {
  factoryInspection: 'deep-factory-audit',
  businessInspection: 'deep-trader-audit',
  superFactory: 'super-factory',
} as const;

const marksOf = (entry: unknown) => [
  ...badgesAmong((text(at(entry, 'companyModel.memberTags')) ?? '').split(/[;,]/)),
  ...badgesOfFlags(entry, flags),
];

/** Facts of one company of a company or factory search. Coordinates and address stand beside these facts and are not read. */
export const companyEntry: ListingCandidates<unknown> = onlyOnCard<unknown>({
  companyName: [value('companyModel.company', text)],
  loginId: [value('companyModel.loginId', text)],
  memberId: [value('companyModel.userId', memberId), value('companyModel.enterpriseId', memberId)],
  shopUrl: [value('companyModel.domainUri', hostOf), value('companyBrandSiteVO.url', shopUrl)],
  membershipYears: [known('companyModel.tpServiceYear', yearsAlone)],
  badges: [made('memberTags, factoryInspection, businessInspection', marksOf, badgeList)],
  repeatRate: [known('companyModel.repeatRate', shareIn)],
  serviceScore: [known('companyModel.compositeNewScore', score)],
  location: [made('companyModel.province, city', (entry) => provinceAndCity(at(entry, 'companyModel')), text)],
});
