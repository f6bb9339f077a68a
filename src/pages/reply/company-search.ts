import { badgeList, badgesOfFlags, badgesAmong } from '../badge-names';
import { at, listAt } from '../embedded/walk';
import { within } from '../from-json';
import { only } from '../only';
import { memberId, shopUrl } from '../parse/identity';
import { score } from '../parse/share';
import { yearsAlone } from '../parse/shop';
import { text } from '../parse/text';
import { payload, type Reply, type ReplyShape } from './reply';

const companies = (reply: Reply) => listAt(payload(reply), 'companyWithOfferLists');
const first = (reply: Reply) => companies(reply)[0];
const { value, made } = within(first, 'companyWithOfferLists[0]');

const hostOf = (found: unknown) => shopUrl(`https://${text(found) ?? ''}`);

/** A fraction in a string; "-1" is the site's "no data". */
const known = <Value>(path: string, parse: (found: unknown) => Value | undefined) =>
  made(path, (entry) => (Number(at(entry, path)) >= 0 ? at(entry, path) : undefined), parse);
const fraction = (found: unknown) => (Number(found) <= 1 ? Number(found) : undefined);

const flags = {
  factoryInspection: 'deep-factory-audit',
  businessInspection: 'deep-trader-audit',
  superFactory: 'super-factory',
} as const;

const marksOf = (entry: unknown) => [
  ...badgesAmong((text(at(entry, 'companyModel.memberTags')) ?? '').split(';')),
  ...badgesOfFlags(entry, flags),
];

/** A company search that found exactly one company. Coordinates and address stand beside these facts and are not read. */
export const companySearch: ReplyShape = {
  id: 'company-search-2026',
  kind: 'shop',
  recognise: (reply) => companies(reply).length === 1,
  fields: only({
    companyName: [value('companyModel.company', text)],
    loginId: [value('companyModel.loginId', text)],
    memberId: [value('companyModel.userId', memberId)],
    shopUrl: [value('companyModel.domainUri', hostOf)],
    membershipYears: [known('companyModel.tpServiceYear', yearsAlone)],
    badges: [made('memberTags, factoryInspection, businessInspection', marksOf, badgeList)],
    repeatRate: [known('companyModel.repeatRate', fraction)],
    serviceScore: [known('companyModel.compositeNewScore', score)],
    onTimeRate: [known('companyModel.complianceRate', fraction)],
  }),
};
