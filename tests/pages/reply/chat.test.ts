import { describe, expect, it } from 'vitest';
import { read } from './reading';

const conversation = (nick: string) => ({
  singleChatUserConversation: {
    lastMessage: { message: { content: { text: { content: '加我微信 样例' } } } },
    user_extension: { target: JSON.stringify({ dnick: nick, id: '1000000000001' }) },
  },
});
const card = (templateData: object) => ({
  content: { contentType: 101 },
  extension: { dynamic_msg_content: JSON.stringify([{ templateData }]) },
});
const found = (json: unknown) => {
  const reading = read(json);
  if ('cards' in reading) throw new Error('no list was given');
  const fields = Object.entries(reading.fields).flatMap(([name, field]) =>
    field.state === 'found' ? [[name, field.value]] : [],
  );
  return { kind: reading.pageKind, generation: reading.generation, ...Object.fromEntries(fields) };
};
const chat = { kind: 'chat', generation: 'im-2026' };

describe('what the messenger receives', () => {
  it('names the seller of the one conversation, and nothing of what was written', () => {
    const json = { userConvs: [conversation('样例灯具')] };
    expect(found(json)).toEqual({ ...chat, loginId: '样例灯具' });
    expect(JSON.stringify(read(json))).not.toContain('微信');
    expect(found({ userConvs: [conversation('样例灯具'), conversation('虚构五金')] })).toEqual(chat);
  });

  it('names offer and price of a card whose price comes in two parts', () => {
    const pcJumpUrl = 'https://m.1688.com/offer/1000000000001.html?x=1';
    expect(found(card({ pcJumpUrl, firstPartPrice: '3', secondPartPrice: '50' }))).toEqual({
      ...chat,
      offerId: '1000000000001',
      priceRange: { min: 3.5, max: 3.5 },
    });
    expect(found(card({ pcJumpUrl, firstPartPrice: '12' }))).toMatchObject({ priceRange: { min: 12, max: 12 } });
    expect(found(card({ firstPartPrice: '12', secondPartPrice: '起' }))).toEqual(chat);
  });

  it('states nothing about cards it does not know', () => {
    const odd = ['{"a":1}', '[', 'null', '[7]', 7].map((text) => ({
      content: {},
      extension: { dynamic_msg_content: text },
    }));
    for (const json of odd) expect(found(json)).toEqual(chat);
  });
});
