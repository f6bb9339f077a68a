import { servedPage } from '../e2e/pages-served';

/** Cards at first, and what every growth adds: 60 cards, then ten times 60 more. */
export const step = 60;
const growths = 10;
export const allCards = step * (growths + 1);

/**
 * A list of about 84 elements a card, as heavy as the lists the peers were measured on. It grows by itself every 300 ms once
 * `start()` is called; `grown` resolves when the last cards have come.
 */
const script = `
let count = 0;
const el = (tag, cls, text) => { const e = document.createElement(tag); e.className = cls; if (text) e.textContent = text; return e; };
const card = (i) => {
  const item = el('div', 'search-offer-item');
  const offer = 'https://detail.1688.com/offer/' + (920000000000 + i) + '.html';
  const link = el('a', 'offer-link');
  link.href = offer;
  const picture = el('div', 'offer-picture');
  for (let k = 0; k < 12; k += 1) picture.append(el('i', 'dot'));
  const title = el('div', 'offer-title-row');
  title.append(el('div', 'title-text', '样例商品 定制印刷纸盒 ' + i));
  const price = el('div', 'offer-price-row');
  price.append(el('span', 'price-sign', '¥'), el('span', 'price-item', (i % 90 + 1) + '.50'), el('span', 'desc-text', '已售' + i + '+件'));
  const tags = el('div', 'offer-tag-row');
  for (let k = 0; k < 10; k += 1) { const t = el('div', 'offer-desc-item'); t.append(el('span', 'desc-text', '标签' + k)); tags.append(t); }
  if (i % 3) { const t = el('div', 'offer-desc-item'); t.append(el('span', 'desc-text', '回头率' + (i % 60 + 5) + '%')); tags.append(t); }
  const shop = el('div', 'offer-shop-row');
  if (i % 4) shop.append(el('div', 'col-left', '入驻' + (i % 12 + 1) + '年'));
  const name = el('a', 'offer-desc-item');
  name.href = 'https://shop' + String(1000000 + i % 400).padStart(13, 'a') + '.1688.com/';
  name.append(el('span', 'desc-text', '样例市第' + (i % 400) + '包装厂'));
  shop.append(name);
  const hover = el('div', 'offer-hover-wrapper');
  for (let k = 0; k < 10; k += 1) { const t = el('div', 'hover-item'); t.append(el('i', 'icon'), el('span', 'hover-text', '项目' + k)); hover.append(t); }
  link.append(picture, title, price, tags);
  item.append(link, shop, hover);
  return item;
};
const list = document.querySelector('#list');
const grow = () => {
  const part = document.createDocumentFragment();
  for (let i = 0; i < ${String(step)}; i += 1) part.append(card(count++));
  list.append(part);
};
grow();
const tasks = [];
new PerformanceObserver((seen) => tasks.push(...seen.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
window.longTasks = tasks;
window.start = () => { window.grown = new Promise((resolve) => {
  let left = ${String(growths)};
  const timer = setInterval(() => { grow(); left -= 1; if (left === 0) { clearInterval(timer); resolve(); } }, 300);
}); };
`;

const style = `body { margin: 0; font: 14px sans-serif } #list { display: flex; flex-wrap: wrap; gap: 10px; width: 1200px; margin: 40px auto }
.search-offer-item { width: 228px; height: 330px; border: 1px solid #ddd; overflow: hidden; position: relative } .offer-picture { height: 150px; background: #d5dde6 }
.offer-tag-row { display: flex; flex-wrap: wrap; gap: 4px } .offer-hover-wrapper { position: absolute; top: 100% }`;

export const benchList = servedPage(
  'search/bench',
  'https://s.1688.com/selloffer/offer_search.htm?keywords=%B5%E7&beginPage=1',
  Buffer.from(
    `<!doctype html><meta charset="utf-8"><title>样例</title><style>${style}</style><div id="list"></div><script>${script}</script>`,
  ),
);
