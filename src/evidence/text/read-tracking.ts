import type { Carrier, CarrierTier } from './carrier';
import { carriers } from './carriers';
import { foldText } from './fold-text';
import { passesParcelCheck } from './parcel-check';

/** A carrier a number may belong to; `check` is `none` where no check digit is public. */
export interface Candidate {
  id: string;
  tier: CarrierTier;
  strength: 'strong' | 'medium' | 'weak';
  check: 'passed' | 'none';
}

/**
 * What a number can be. `impossibleFor`: carriers whose shape it has and whose check digit it fails. `agrees`: whether a carrier the
 * message names is among the candidates; null when it names none. `kind` sums up: `private` is a dedicated line, `impossible` a number
 * that only fits carriers whose check it fails, `unrecognised` no known shape.
 */
export interface ReadParcel {
  number: string;
  candidates: Candidate[];
  impossibleFor: string[];
  agrees: boolean | null;
  kind: 'carrier' | 'private' | 'impossible' | 'unrecognised';
}

export interface ReadTracking {
  parcels: ReadParcel[];
  /** ids of carriers the message names */
  named: string[];
  /** words of a seller's note that ask for care: 专线, 内部单号 … as they stand in the folded text */
  warnings: string[];
}

/** The seed article's "dedicated lines or internal tracking numbers" as words (our own list, untested on real chats). */
const warningWords =
  /专线|内部(?:单号|编号|物流号)|自有物流|货代单号|物流单号稍后提供|单号(?:暂时)?查不到|先付尾款再给单号|dedicated line|internal (?:tracking )?(?:number|code)|(?:number|tracking) cannot be (?:found|tracked)|pay the balance (?:first )?(?:before|for) the tracking/gu;
const label =
  /(?:运单|快递|物流|包裹|跟踪|追踪)(?:单)?(?:号码|号|编号)?|单号|tracking(?: number| no| code| id)?|waybill|awb|consignment(?: number| no)?/;
const labelBefore = new RegExp(`(?:${label.source})[ .:#=是为]{0,4}$`);
const token = /(?<![\da-z])(?=[a-z]{0,10}\d)[\da-z](?:[ -]?[\da-z]){5,33}(?![\da-z])/g;
/** Other long numbers: orders, phones, accounts, money. */
const otherBefore =
  /(?:订单(?:号|编号)?|手机|电话|卡号|账号|账户|信用代码|税号|型号|货号|微信|qq|order(?: no| number| id)?|phone|account|whatsapp)[ .:#号]{0,4}$/;
const mostParcels = 20;

/** Upper case without blanks and dashes. */
const bareNumber = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Reads one number as typed; `named` are ids of carriers said beside it. Never throws. */
export function readParcelNumber(typed: string, named: readonly string[] = []): ReadParcel {
  const number = bareNumber(foldText(typed.slice(0, 60)).text);
  const candidates: Candidate[] = [];
  const impossibleFor: string[] = [];
  for (const { id, tier, shapes, check } of carriers) {
    const shape = shapes.find(({ shape }) => shape.test(number));
    if (!shape) continue;
    if (check && !passesParcelCheck(check, number)) impossibleFor.push(id);
    else candidates.push({ id, tier, strength: shape.strength, check: check ? 'passed' : 'none' });
  }
  const isNamed = candidates.some(({ id }) => named.includes(id));
  const strongest = candidates.filter(({ strength }) => strength === 'strong');
  const telling = strongest.length > 0 ? strongest : candidates;
  const isPrivate = telling.length > 0 && telling.every(({ tier }) => tier === 'dedicated-line');
  const kind = isPrivate
    ? 'private'
    : candidates.length > 0
      ? 'carrier'
      : impossibleFor.length > 0
        ? 'impossible'
        : 'unrecognised';
  return { number, candidates, impossibleFor, agrees: named.length === 0 ? null : isNamed, kind };
}

function isParcelLike(number: string, before: string, named: readonly Carrier[]): boolean {
  if (otherBefore.test(before)) return false;
  if (labelBefore.test(before) || named.some(({ names }) => new RegExp(`(?:${names.source})[^\\d]{0,8}$`).test(before)))
    return true;
  return carriers.some(({ shapes }) =>
    shapes.some(({ shape, strength }) => strength === 'strong' && shape.test(number)),
  );
}

/**
 * Reads parcel numbers, carriers and words of warning from a seller's note. A number counts beside a label or a carrier's name, or by a
 * shape only one carrier uses; bare digits elsewhere are phones, orders and prices. Whether a parcel exists only the carrier knows.
 */
export function readTracking(text: string): ReadTracking {
  const folded = foldText(text).text;
  const namedCarriers = carriers.filter(({ names }) => names.test(folded));
  const named = namedCarriers.map(({ id }) => id);
  const numbers = Array.from(folded.matchAll(token)).flatMap(({ index, 0: found }) => {
    const before = folded.slice(Math.max(0, index - 30), index);
    return isParcelLike(bareNumber(found), before, namedCarriers) ? [bareNumber(found)] : [];
  });
  const parcels = [...new Set(numbers)].slice(0, mostParcels).map((number) => readParcelNumber(number, named));
  const warnings = [...new Set(Array.from(folded.matchAll(warningWords), ({ 0: found }) => found))];
  return { parcels, named, warnings };
}
