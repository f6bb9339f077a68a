import type { Badge } from '@/domain/page-facts';
import { auditFrom, auditOfCode } from '../audit-type';
import { badgeList, badgeOfCode, badgeOfName, badgesOfFlags } from '../badge-names';
import { at, listAt } from '../embedded/walk';
import { within, type Root } from '../from-json';
import { only } from '../only';
import type { Candidates } from '../page';
import { shopUrl } from '../parse/identity';
import { hundredths, isDash, percent, score } from '../parse/share';
import { yearsAlone, yearsShown } from '../parse/shop';
import { text } from '../parse/text';
import { scoresByKey, scoresByName } from './service-scores';

const textsAt = (holder: unknown, path: string, key: string): string[] =>
  listAt(holder, path)
    .map((entry) => text(at(entry, key)) ?? '')
    .filter((name) => name !== '');

const marksOf = (header: unknown): Badge[] =>
  [
    ...badgesOfFlags(header, { isTp: 'trustpass', isShili: 'powerful-merchant', superFactory: 'super-factory' }),
    badgeOfCode(at(header, 'sellerType')),
    badgeOfName(at(header, 'certInfo.certType')),
  ].filter((badge) => badge !== undefined);

const names = (found: unknown): string[] | undefined => (Array.isArray(found) ? (found as string[]) : undefined);

/** A figure of the header card by its code; 好评率 there is the shop's. */
const figureOf = (code: string) => (header: unknown) => {
  const shown = at(
    listAt(header, 'cardDetail').find((figure) => at(figure, 'code') === code),
    'info',
  );
  return isDash(shown) ? undefined : shown;
};

/** Facts of the header every shop page carries, in the shape of 2021-2025 (`appData`) and of 2026 (texts with units). */
export function shopHeaderFields<Source>(header: Root<Source>, label = 'header'): Candidates<Source> {
  const { value, list, made } = within(header, label);
  const badges = [made('sellerType, certInfo, isTp', marksOf, badgeList)];
  return only<Source>({
    companyName: [value('companyName', text)],
    shopUrl: [value('commonUrl.shopUrl', shopUrl)],
    membershipYears: [made('tpYear', (found) => yearsShown(at(found, 'tpYear')), yearsAlone)],
    badges,
    auditType: [...auditFrom(badges), value('certInfo.fieldCert', auditOfCode)],
    repeatRate: [
      value('byrRepeatRateText', percent),
      made('cardDetail[byrRepeatRate].info', figureOf('byrRepeatRate'), hundredths),
    ],
    serviceScore: [
      value('customerStar', score),
      value('appData.customerStar', score),
      value('lindormDataModel.customerStar', score),
    ],
    serviceScores: [
      list('appData.serviceList', scoresByKey),
      list('lindormDataModel.serviceStarList', scoresByKey),
      list('businessTags', scoresByName),
    ],
    goodRate: [made('cardDetail[goodRate].info', figureOf('goodRate'), hundredths)],
    onTimeRate: [
      value('lgtFulfillGotRateText', percent),
      made('cardDetail[lgtFulfillGotRate].info', figureOf('lgtFulfillGotRate'), hundredths),
    ],
    guarantees: [made('businessModelList[].title', (found) => textsAt(found, 'businessModelList', 'title'), names)],
  });
}
