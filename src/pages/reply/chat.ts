import { at, isRecord, listAt } from '../embedded/walk';
import { only } from '../only';
import { offerId } from '../parse/identity';
import { rangeOf } from '../parse/money';
import { text } from '../parse/text';
import type { Reply, ReplyShape } from './reply';

/** JSON inside a string of a reply; undefined for anything else. */
function inner(found: unknown): unknown {
  if (typeof found !== 'string') return undefined;
  try {
    return JSON.parse(found) as unknown;
  } catch {
    return undefined; // text that only looks like data: nothing stands there
  }
}

const conversations = ({ json }: Reply) => listAt(json, 'userConvs');

/** The seller of the one conversation a list holds; of several nobody can say which is meant. */
function sellerOf(reply: Reply): unknown {
  const [only, ...others] = conversations(reply);
  if (only === undefined || others.length > 0) return undefined;
  const inside = at(only, 'singleChatUserConversation.user_extension.target') ?? at(only, 'user_extension.target');
  return at(inner(inside), 'dnick');
}

const offerCard = ({ json }: Reply): unknown => {
  const cards = inner(at(json, 'extension.dynamic_msg_content'));
  return Array.isArray(cards) ? at(cards[0], 'templateData') : undefined;
};

/** The price of a card comes in two strings, "0" and "04" being 0.04. */
function priceOf(reply: Reply): unknown {
  const card = offerCard(reply);
  const [whole, rest] = [text(at(card, 'firstPartPrice')), text(at(card, 'secondPartPrice'))];
  if (whole === undefined || !/^\d*$/.test(rest ?? '')) return undefined;
  return rest === undefined ? whole : `${whole}.${rest}`;
}

/** What the messenger receives: the list of conversations, and messages with a card. What was written is never read. */
export const chatMessages: ReplyShape = {
  id: 'im-2026',
  kind: 'chat',
  recognise: (reply) => {
    const { json } = reply;
    return conversations(reply).length > 0 || (isRecord(at(json, 'content')) && isRecord(at(json, 'extension')));
  },
  fields: only<Reply>({
    loginId: [{ at: 'userConvs[0].user_extension.target.dnick', find: sellerOf, parse: text }],
    offerId: [
      { at: 'dynamic_msg_content[0].pcJumpUrl', find: (reply) => at(offerCard(reply), 'pcJumpUrl'), parse: offerId },
    ],
    priceRange: [{ at: 'dynamic_msg_content[0].firstPartPrice', find: priceOf, parse: (found) => rangeOf([found]) }],
  }),
};
