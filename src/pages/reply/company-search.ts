import { at, isRecord, listAt } from '../embedded/walk';
import type { ListingShape } from '../listing';
import { only } from '../only';
import type { Candidate, Candidates } from '../page';
import { shareIn } from '../parse/share';
import { companyEntry, known } from './company-entry';
import { payload, type Reply, type ReplyShape } from './reply';

const list = 'companyWithOfferLists';
const companies = (reply: Reply) => listAt(payload(reply), list).filter(isRecord);

const ofFirst = <Value>(candidates: Candidate<Value, unknown>[]): Candidate<Value, Reply>[] =>
  candidates.map(({ at: place, find, parse }) => ({
    at: `${list}[0].${place}`,
    find: (reply) => find(companies(reply)[0]),
    parse,
  }));

const fields: Candidates<Reply> = only<Reply>({
  companyName: ofFirst(companyEntry.companyName),
  loginId: ofFirst(companyEntry.loginId),
  memberId: ofFirst(companyEntry.memberId),
  shopUrl: ofFirst(companyEntry.shopUrl),
  membershipYears: ofFirst(companyEntry.membershipYears),
  badges: ofFirst(companyEntry.badges),
  repeatRate: ofFirst(companyEntry.repeatRate),
  serviceScore: ofFirst(companyEntry.serviceScore),
  onTimeRate: ofFirst([known('companyModel.complianceRate', shareIn)]),
});

/** A company search that found exactly one company. */
export const companySearch: ReplyShape = {
  id: 'company-search-2026',
  kind: 'shop',
  recognise: (reply) => companies(reply).length === 1,
  fields,
};

/** A company or factory search (`companySearchBusinessService`) that found none or several. */
export const companyList: ListingShape<Reply, unknown> = {
  id: 'company-search-2026',
  kind: 'search',
  cards: (reply) => {
    const found = companies(reply);
    return Array.isArray(at(payload(reply), list)) && found.length !== 1 ? found : undefined;
  },
  fields: companyEntry,
};
