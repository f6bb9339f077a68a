import { badgeList, badgeOfCode, badgeOfName } from '../badge-names';
import { at, listAt } from '../embedded/walk';
import { within } from '../from-json';
import { only } from '../only';
import { memberId, shopUrl } from '../parse/identity';
import { hundredths, isDash, percent, score } from '../parse/share';
import { yearsAlone, yearsShown } from '../parse/shop';
import { text } from '../parse/text';
import { scoresByKey } from '../shop/service-scores';
import { holds, payload, type ReplyShape } from './reply';

const { value, list, made } = within(payload, 'data');

/** A figure of the card by the label it carries. */
const labelled = (label: string) => (card: unknown) => {
  const entry = listAt(card, 'model.shopData').find((figure) => text(at(figure, 'dataKey'))?.toLowerCase() === label);
  const shown = at(entry, 'dataValue');
  return isDash(shown) ? undefined : shown;
};

const share = (found: unknown) => percent(found) ?? hundredths(found);
const figure = <Value>(label: string, parse: (found: unknown) => Value | undefined) =>
  made(`model.shopData[${label}]`, labelled(label), parse);
const typesOf = (card: unknown) =>
  ['model.iconType', 'model.shopType']
    .map((path) => badgeOfCode(at(card, path)))
    .filter((badge) => badge !== undefined);

/** The promise kept first, then goods collected within 48 hours; the card shows one of them. */
const onTimeLabels = ['准时发货率', '按时发货率', '综合履约率', '48h履约率', '48h揽收', '48h揽收率'];

/** The card of a shop beside an offer (`mtop.1688.moga.pc.shopcard`), 2024 to now. 店铺好评率 is the shop's good rate. */
export const shopCard: ReplyShape = {
  id: 'mtop-2026',
  kind: 'shop',
  recognise: (reply) => holds(reply, 'model.shopName') || holds(reply, 'model.shopData'),
  fields: only({
    companyName: [value('model.shopName', text)],
    shopUrl: [value('model.shopUrl', shopUrl)],
    membershipYears: [made('model.tpYear', (card) => yearsShown(at(card, 'model.tpYear')), yearsAlone)],
    badges: [made('model.iconType', typesOf, badgeList)],
    repeatRate: [figure('店铺回头率', share), figure('回头率', share)],
    serviceScore: [figure('店铺服务分', score), figure('服务分', score)],
    goodRate: [figure('店铺好评率', share), figure('好评率', share)],
    onTimeRate: onTimeLabels.map((label) => figure(label, share)),
  }),
};

/** 0-1 in a string, as the older card holds it. */
const fraction = (found: unknown) => {
  const shown = Number(text(found) ?? 'none');
  return shown >= 0 && shown <= 1 ? shown : undefined;
};

const marksOf = (card: unknown) =>
  [
    at(card, 'companyLabel'),
    ...listAt(card, 'companyIcons').map((icon) => at(icon, 'title')),
    ...listAt(card, 'factoryInfo.shopTag').map((tag) => at(tag, 'text')),
    at(card, 'factoryInfo.shopProperty.authText'),
  ]
    .map(badgeOfName)
    .filter((badge) => badge !== undefined);

const memberInLink = (found: unknown) => memberId(/memberId=(b2b-[0-9a-z]+)/.exec(text(found) ?? '')?.[1]);

/** The same card in its shape of 2021-2023. */
export const shopCard2023: ReplyShape = {
  id: 'mtop-2023',
  kind: 'shop',
  recognise: (reply) =>
    holds(reply, 'companyName') &&
    (holds(reply, 'retentionRate') || holds(reply, 'companyLabel') || holds(reply, 'factoryInfo')),
  fields: only({
    companyName: [value('companyName', text)],
    memberId: [value('factoryInfo.shopProperty.pcLinkUrl', memberInLink)],
    badges: [made('companyLabel, companyIcons, shopTag', marksOf, badgeList)],
    repeatRate: [value('retentionRate', fraction)],
    serviceScores: [list('appData.serviceList', scoresByKey)],
  }),
};
