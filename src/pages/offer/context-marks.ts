import type { Badge } from '@/domain/page-facts';
import { badgeList, badgeOfCode, badgeOfName, badgesOfFlags } from '../badge-names';
import { at, listAt } from '../embedded/walk';
import { custom } from '../locate';
import type { Candidate, Page } from '../page';
import { headerMarks } from './header-marks';
import { contextData, fieldsOf, modelOf } from './context';

/** Seen together in captures: `isPmPlus` with 超级工厂, `isPm` with 实力商家, `isPmSource` with the picture 源头旗舰. */
const shopFlags = { isPmPlus: 'super-factory', isPm: 'powerful-merchant', isPmSource: 'source-flagship' } as const;
const signFlags = { isTp: 'trustpass', isSlsj: 'powerful-merchant' } as const;

function marksOf(page: Page): Badge[] {
  const seller = at(modelOf(page), 'sellerModel');
  const named = listAt(contextData(page), 'result.data.productTitle.fields.tagList');
  return [
    ...badgesOfFlags(at(seller, 'sellerSign.signs'), signFlags),
    ...badgesOfFlags(at(fieldsOf(page, 'productTitle'), 'shopInfo'), shopFlags),
    ...badgesOfFlags(at(modelOf(page), 'detailBusiness.shopBaseInfo'), shopFlags),
    badgeOfCode(at(seller, 'sellerIdentity')),
    ...headerMarks(page),
    ...named.map((tag) => badgeOfName(at(tag, 'text'))),
  ].filter((badge) => badge !== undefined);
}

/** Marks stand in several places, each holding some of them: what any place shows is shown. */
export const marks: Candidate<Badge[]> = custom('sellerSign, shopInfo, tagList, shop icons', marksOf, badgeList);
