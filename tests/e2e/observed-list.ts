import type { BrowserContext } from 'playwright-core';
import { servedPage } from './pages-served';

const api = 'https://h5api.m.1688.com/h5/mtop.relationrecommend.wirelessrecommend.recommend/2.0/';

/** A reply of the search's kind about invented offers; years and rate stand nowhere else. */
export function searchReply(offers: string[]): string {
  const items = offers.map((offerId, index) => ({
    data: {
      offerId,
      title: `样例商品 ${String(index)}`,
      memberId: `b2b-10000000${String(10_000 + index)}`,
      shop: { text: `样例市第${String(index)}灯具厂`, tpYear: String((index % 12) + 1) },
      tags: [{ text: `回头率${String((index % 60) + 5)}%` }],
    },
  }));
  return JSON.stringify({
    api: 'mtop.relationrecommend',
    data: { data: { OFFER: { items } } },
    ret: ['SUCCESS::成功'],
  });
}

/**
 * A list whose cards show title and price alone. `load(way, from)` asks for the replies as 1688's pages do, draws the cards of
 * `window.offers` and writes down what the page itself was given.
 */
const script = `
window.got = [];
const draw = (json) => {
  const list = document.querySelector('#list');
  for (const { data } of json.data.data?.OFFER.items ?? json.data.OFFER.items) {
    if (!data?.offerId) continue;
    const card = document.createElement('div');
    card.className = 'item';
    const link = document.createElement('a');
    link.href = 'https://detail.1688.com/offer/' + data.offerId + '.html';
    link.append(document.createElement('i'));
    const price = document.createElement('p');
    price.textContent = '¥ 3.50';
    card.append(link, price);
    list.append(card);
  }
};
let calls = 0;
const ways = {
  async fetch(address) {
    const reply = await fetch(address);
    return reply.text();
  },
  request: (address, type) => new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = type ?? '';
    request.onload = () => resolve(type === 'json' ? JSON.stringify(request.response) : request.responseText);
    request.send();
  }),
  json: (address) => ways.request(address, 'json'),
  script: (address) => new Promise((resolve) => {
    const name = 'mtopjsonp' + ++calls;
    const element = document.createElement('script');
    window[name] = function (json) { delete window[name]; element.remove(); resolve(JSON.stringify(json)); };
    element.src = address + '&type=jsonp&callback=' + name;
    document.head.append(element);
  }),
};
window.load = async (way, page) => {
  const text = await ways[way]('${api}?jsv=2.7.2&appKey=1&v=2.0&data=%7B%22beginPage%22%3A' + page + '%7D');
  window.got.push(text);
  draw(JSON.parse(text));
};
`;

const style = `body { margin: 0; font: 14px sans-serif } #list { display: flex; flex-wrap: wrap; gap: 10px; width: 1200px; margin: 40px auto }
.item { width: 228px; height: 300px; border: 1px solid #ddd; overflow: hidden } .item i { display: block; height: 180px; background: #d5dde6 }`;

/** The list, loading its first page by one way while it is still being parsed, before any content script of ours runs. */
export const observedList = (way: string, more = '') =>
  servedPage(
    `observed ${way}`,
    'https://s.1688.com/selloffer/offer_search.htm?keywords=%B5%C6',
    Buffer.from(
      `<!doctype html><html><head><meta charset="utf-8"><title>灯具批发</title><style>${style}</style><script>${more}</script></head>` +
        `<body><div id="list"></div><script>${script} load('${way}', 1);</script></body></html>`,
    ),
  );

/** Answers the page's search requests, by page number; the result lists every request that was made. */
export async function answerSearches(context: BrowserContext, reply: (page: number) => string): Promise<string[]> {
  const asked: string[] = [];
  await context.route(/^https:\/\/h5api\.m\.1688\.com\//, async (route, request) => {
    asked.push(request.url());
    const { searchParams } = new URL(request.url());
    const page = Number(/"beginPage":(\d+)/.exec(searchParams.get('data') ?? '')?.[1]);
    const callback = searchParams.get('callback');
    await route.fulfill({
      body: callback === null ? reply(page) : ` ${callback}(${reply(page)})`,
      headers: {
        'content-type': callback === null ? 'application/json;charset=utf-8' : 'application/javascript;charset=utf-8',
        'access-control-allow-origin': '*',
      },
    });
  });
  return asked;
}
