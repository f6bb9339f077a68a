import { badgeList, badgesOfFlags } from '../badge-names';
import { at, listAt } from '../embedded/walk';
import { within } from '../from-json';
import { only } from '../only';
import { legalName } from '../parse/licence';
import { count } from '../parse/number';
import { hundredths, percent, score } from '../parse/share';
import { text } from '../parse/text';
import { holds, payload, type Reply, type ReplyShape } from './reply';

const allReviews = (holder: unknown) =>
  at(
    listAt(holder, 'commonTagNodeList').find((tag) => at(tag, 'name') === '全部'),
    'count',
  );

/** The rate of this offer, beside its share of good reviews and of refunds. */
const onTime = (holder: unknown) =>
  at(
    listAt(holder, 'fulfillmentDataList').find((figure) => at(figure, 'name') === '按时发货'),
    'value',
  );

function rateFields(path: string) {
  const { value, made } = within((reply: { json: unknown }) => at(payload(reply), path), path);
  return only<{ json: unknown }>({
    goodRate: [value('goodRates', hundredths)],
    rating: [value('goodsGrade', score)],
    reviewCount: [made('commonTagNodeList[全部].count', allReviews, count)],
    systemReviewCount: [value('systemRemarkCnt', count)],
    onTimeRate: [made('fulfillmentDataList[按时发货].value', onTime, percent)],
  });
}

const summaryOf = (reply: Reply) => at(payload(reply), 'model');

/** The review summary of one offer (`queryDsrRateDataV2`). The service of 2024 writes its numbers as strings. */
function summary(id: string, type: 'string' | 'number'): ReplyShape {
  const written = (reply: Reply) => ['goodsGrade', 'goodRates'].map((name) => typeof at(summaryOf(reply), name));
  return { id, kind: 'offer', recognise: (reply) => written(reply).includes(type), fields: rateFields('model') };
}

export const dsrRate = summary('mtop-2026', 'number');
export const dsrRate2024 = summary('mtop-2024', 'string');

const shop = within(payload, 'data');
const flags = { isPmSource: 'source-flagship', isPmPlus: 'super-factory' } as const;

/** The business part of an offer's data: its shop, and a review summary that can differ from the rendered one. */
export const shopAndRate: ReplyShape = {
  id: 'od-2026',
  kind: 'offer',
  recognise: (reply) => holds(reply, 'shopBaseInfo.companyName'),
  fields: {
    ...rateFields('rateInfo'),
    companyName: [shop.value('shopBaseInfo.authCompanyName', text), shop.value('shopBaseInfo.companyName', text)],
    badges: [shop.made('isPmSource, isPmPlus', (found) => badgesOfFlags(at(found, 'shopBaseInfo'), flags), badgeList)],
    repeatRate: [shop.value('shopBaseInfo.byrRepeatRate3m', percent)],
    legalName: [shop.value('shopBaseInfo.authCompanyName', legalName)],
    serviceScore: [shop.value('shopBaseInfo.sellerSlrServiceScore', score)],
  },
};
