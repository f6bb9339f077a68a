import { only } from '../only';
import { holds, type Reply, type ReplyShape } from './reply';

/** A reply about the parcel: known for what it is, with nothing about store or offer in it. */
const withoutFacts = (recognise: (reply: Reply) => boolean): ReplyShape => ({
  id: 'mtop-2024',
  kind: 'other',
  recognise,
  fields: only({}),
});

/** What sending costs (`getFreightInfoWithScene`). */
export const freight = withoutFacts((reply) => holds(reply, 'totalCost') && holds(reply, 'freeDeliverFee'));

/** Sizes and weights of the package (`getJsonComponent`). */
export const packInfo = withoutFacts((reply) => holds(reply, 'kjAttributes'));
