import { badgeList } from '../badge-names';
import { at, isRecord } from '../embedded/walk';
import { within } from '../from-json';
import { only } from '../only';
import { memberId, shopUrl } from '../parse/identity';
import { day } from '../parse/day';
import { licenceCode } from '../parse/licence';
import { yearsAlone } from '../parse/shop';
import { text } from '../parse/text';
import { isPageData, pageDataFields } from '../shop/page-data';
import { registrationFields } from '../shop/registration';
import { shopHeaderFields } from '../shop/shop-header';
import { holds, payload, type Reply, type ReplyShape } from './reply';

const { value } = within(payload, 'data');
const factory = within(payload, 'data');

/** The header of shop pages (`wp_pc_common_header`), which 2026 pages ask for by themselves. */
export const shopHeader: ReplyShape = {
  id: 'mtop-2026',
  kind: 'shop',
  recognise: (reply) =>
    holds(reply, 'companyName') &&
    (holds(reply, 'tpYear') || holds(reply, 'sellerType') || holds(reply, 'customerStar')),
  fields: shopHeaderFields(payload, 'data'),
};

const pageDataOf = ({ json }: Reply) =>
  ['result.pageData', 'data.pageData', 'data.result.pageData', 'pageData']
    .map((path) => at(json, path))
    .find(isPageData);

/** The data object of a shop page, fetched instead of embedded. */
export const shopPageData: ReplyShape = {
  id: 'winport-2025',
  kind: 'shop',
  recognise: (reply) => pageDataOf(reply) !== undefined,
  fields: pageDataFields(pageDataOf),
};

const info = (reply: Reply) => at(payload(reply), 'businessInfo');

/** Registration of the company. Its founding date is no number of years, and addresses and contacts are never read. */
export const qualification: ReplyShape = {
  id: 'mtop-2026',
  kind: 'credit',
  recognise: (reply) => isRecord(at(payload(reply), 'businessInfo')),
  fields: only({
    companyName: [value('businessInfo.companyName', text), value('companyName', text)],
    memberId: [value('memberId', memberId)],
    ...registrationFields(info, 'data.businessInfo'),
  }),
};

const auditor = (found: unknown) => {
  const name = text(found);
  return name === undefined ? undefined : badgeList([`other:${name}`]);
};

/** The factory card. It names who audited the factory, not the mark the site gave for it. */
export const factoryCard: ReplyShape = {
  id: 'mtop-2026',
  kind: 'shop',
  recognise: (reply) => holds(reply, 'result.memberId') && holds(reply, 'result.name'),
  fields: only({
    companyName: [factory.value('result.name', text)],
    loginId: [factory.value('result.loginId', text)],
    memberId: [factory.value('result.memberId', memberId)],
    shopUrl: [factory.value('result.shopPcWpIndexUrl', shopUrl)],
    membershipYears: [factory.value('result.tpYears', yearsAlone)],
    badges: [factory.value('result.factory3rdPartyAuthProvider', auditor)],
    licenceCode: [factory.value('result.license.licenseNum', licenceCode)],
    foundedOn: [factory.value('result.companyYearStarted', day)],
  }),
};
