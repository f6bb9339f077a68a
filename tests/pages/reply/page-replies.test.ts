// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { PageKind } from '@/domain/page-kind';
import type { FactName } from '@/domain/page-facts';
import type { Field, Reading } from '@/domain/reading';
import { emptyFields } from '@/pages/read-generations';
import { pageReplies } from '@/pages/reply/page-replies';
import { observedPage, request } from './observer-said';

const found = (value: unknown, place = 'od-2026: x') => ({ state: 'found', value, place, raw: 'x' }) as const;
const own = { offerId: '900000000001', memberId: 'b2b-1000000001', loginId: '样例灯具' };
const reading = (facts: Partial<Record<FactName, Field<unknown>>>, pageKind: PageKind, url: string): Reading => ({
  url,
  pageKind,
  generation: 'od-2026',
  readAt: '2026-11-22T08:00:00.000Z',
  fields: { ...emptyFields(), ...facts } as Reading['fields'],
});
const ids = { offerId: found(own.offerId), memberId: found(own.memberId), loginId: found(own.loginId) };
const offer = (more: Partial<Record<FactName, Field<unknown>>> = {}) =>
  reading({ ...ids, ...more }, 'offer', 'https://detail.1688.com/offer/900000000001.html');
const shop = (facts: Partial<Record<FactName, Field<unknown>>> = {}) =>
  reading(facts, 'shop', 'https://shop1a2b3c4d5e6f7.1688.com/page/index.html');

const card = {
  data: {
    model: {
      shopName: '样例灯具厂',
      tpYear: 7,
      shopData: [
        { dataKey: '店铺回头率', dataValue: '41%' },
        { dataKey: '店铺好评率', dataValue: '99%' },
      ],
    },
  },
};
const header = (shopUrl?: string) => ({
  data: {
    data: {
      companyName: '样例灯具厂',
      tpYear: '4年',
      sellerType: 'shili',
      byrRepeatRateText: '31.5%',
      ...(shopUrl && { commonUrl: { shopUrl } }),
    },
  },
});
const rates = {
  data: { model: { goodRates: 91.5, goodsGrade: 4.4, commonTagNodeList: [{ name: '全部', count: 66 }] } },
};
const review = (content: string) => ({ content, starLevel: 5, gmtPublished: '2026-10-01', raterUserNick: '王**' });

const placeIn = ({ fields }: Reading, name: string) => {
  const field = fields[name as FactName];
  return field.state === 'found' ? field.place : null;
};

function start() {
  const page = observedPage();
  const onMore = vi.fn();
  const replies = pageReplies({ ...page.reception, onMore });
  /** every fact the page did not have itself, with its value and place */
  const added = (to: Reading) => {
    const filled = replies.fill(to).fields;
    return Object.fromEntries(
      Object.entries(filled).flatMap(([name, field]: [string, Field<unknown>]) =>
        field.state === 'found' && field.place !== placeIn(to, name) ? [[name, field.value]] : [],
      ),
    );
  };
  return { ...page, ...replies, added, onMore };
}

describe('replies about the page’s own offer or store', () => {
  it('fill what an offer page does not show, and say where from', () => {
    const { tell, added, fill } = start();
    tell(request('card', own), card);
    expect(added(offer())).toEqual({ companyName: '样例灯具厂', membershipYears: 7, repeatRate: 0.41 });
    expect(fill(offer()).fields.membershipYears).toMatchObject({
      place: 'mtop-2026 reply: data.model.tpYear',
      raw: '7',
    });
  });

  it('do not replace what the page shows', () => {
    const { tell, added } = start();
    tell(request('card', own), card);
    expect(added(offer({ membershipYears: found(3), companyName: found('乙') }))).toEqual({ repeatRate: 0.41 });
  });

  it('replace what was broken, and review numbers that lie in the page’s data', () => {
    const { tell, added } = start();
    tell(request('card', own), card);
    tell(request('rates', { offerId: own.offerId, scene: 'item' }), rates);
    const broken = { state: 'broken', place: 'od-2026: x', raw: '?' } as const;
    expect(
      added(
        offer({ membershipYears: broken, rating: found(5, 'od-2026: rateInfo.goodsGrade'), reviewCount: found(9) }),
      ),
    ).toEqual({
      companyName: '样例灯具厂',
      membershipYears: 7,
      repeatRate: 0.41,
      rating: 4.4,
      goodRate: 0.915,
    });
  });

  it('keep a review number of the data beside theirs where the two differ', () => {
    const { tell, fill } = start();
    tell(request('rates', { offerId: own.offerId }), rates);
    const embedded = {
      rating: found(5, 'od-2026: rateInfo.goodsGrade'),
      goodRate: found(0.915, 'od-2026: rateInfo.goodRates'),
    };
    const { rating, goodRate } = fill(offer(embedded)).fields;
    expect(rating).toMatchObject({ value: 4.4, also: [{ value: 5, place: 'od-2026: rateInfo.goodsGrade' }] });
    expect(goodRate).not.toHaveProperty('also');
  });

  it('bring the reviews of several pages together, each once', () => {
    const { tell, added } = start();
    const ask = (page: number) => request('reviews', { itemId: own.offerId, page });
    tell(ask(1), { data: { model: [review('好'), review('很好')] } });
    tell(ask(2), { data: { model: { commentList: [review('很好'), review('一般')] } } });
    const { reviews } = added(offer()) as { reviews: { text: string }[] };
    expect(reviews.map(({ text }) => text).toSorted()).toEqual(['一般', '很好', '好'].toSorted());
  });

  it('fill a shop page that shares the shop’s address, and keep the parameters texts hold', () => {
    const { tell, added } = start();
    tell(
      request('header', { componentKey: 'wp_pc_common_header' }),
      header('https://shop1a2b3c4d5e6f7.1688.com/page/x.html'),
    );
    expect(added(shop())).toEqual({
      companyName: '样例灯具厂',
      shopUrl: 'https://shop1a2b3c4d5e6f7.1688.com',
      membershipYears: 4,
      badges: ['powerful-merchant'],
      repeatRate: 0.315,
    });
    const packed = request('header', {
      params: JSON.stringify({ appdata: JSON.stringify({ memberId: own.memberId }) }),
    });
    const other = start();
    other.tell(packed, header());
    expect(other.added(shop({ memberId: ids.memberId }))).toMatchObject({
      membershipYears: 4,
    });
  });

  it('call for a new reading once for a burst, and not at all when the page ends', () => {
    const { tell, runTasks, onMore, end } = start();
    for (let count = 0; count < 5; count += 1) tell(request('card', own), card);
    runTasks();
    runTasks();
    expect(onMore).toHaveBeenCalledTimes(1);
    tell(request('card', own), card);
    end();
    runTasks();
    runTasks();
    expect(onMore).toHaveBeenCalledTimes(1);
  });
});

describe('replies about others', () => {
  it.each<[string, string, unknown]>([
    ['another offer', request('card', { offerId: '900000000002' }), card],
    ['another offer of the same store', request('rates', { offerId: '900000000002', loginId: own.loginId }), rates],
    ['the store, for review numbers', request('rates', { loginId: own.loginId }), rates],
    ['another member', request('card', { offerId: own.offerId, memberId: 'b2b-2000000002' }), card],
    ['nobody', request('card'), card],
    ['a shop of another address', request('header'), header('https://shop9z9z9z9z9z9z9.1688.com')],
    ['a list', request('search', own), { data: { OFFER: { items: [{ data: { offerId: own.offerId } }] } } }],
    ['nothing', request('card', own), { data: { __proto__: card.data } }],
  ])('add nothing: %s', (_, address, json) => {
    const { tell, added } = start();
    tell(address, json);
    expect([added(offer()), added(shop())]).toEqual([{}, {}]);
  });

  it('never lend a shop’s good rate to its offer', () => {
    const { tell, added } = start();
    tell(request('card', own), card);
    expect(added(offer())).not.toHaveProperty('goodRate');
    expect(added(shop({ memberId: ids.memberId }))).toHaveProperty('goodRate', 0.99);
  });
});
