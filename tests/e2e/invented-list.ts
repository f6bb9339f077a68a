import { servedPage } from './pages-served';

/** Offer id of the invented card with a number. */
export const offerOf = (index: number) => String(910_000_000_000 + index);

/**
 * A list that grows by a script of its own: `grow(n)` adds n invented cards, `reuse(i)` shows another offer in card i,
 * `empty()` takes the page's fillings out of every card, as a redraw does.
 */
const script = `
let count = 0;
const card = (i) => {
  const div = document.createElement('div');
  div.className = 'item';
  const link = document.createElement('a');
  link.href = 'https://detail.1688.com/offer/' + (910000000000 + i) + '.html';
  link.title = '样例商品 ' + i;
  link.append(document.createElement('i'));
  const line = (text) => { const p = document.createElement('p'); p.textContent = text; return p; };
  const shop = document.createElement('a');
  shop.href = 'https://shop' + String(1000000 + i).padStart(13, 'a') + '.1688.com/';
  shop.textContent = '样例市第' + i + '包装厂';
  div.append(link, line('样例商品 定制印刷纸盒 ' + i), line('¥ ' + (i % 90 + 1) + '.50'));
  if (i % 4) div.append(line('入驻' + (i % 12 + 1) + '年'));
  if (i % 3) div.append(line('回头率' + (i % 60 + 5) + '%'));
  if (i % 5 === 0) div.append(line('实力商家'));
  div.append(shop);
  return div;
};
const list = document.querySelector('#list');
window.grow = (more) => {
  const part = document.createDocumentFragment();
  for (let i = 0; i < more; i += 1) part.append(card(count++));
  list.append(part);
};
window.reuse = (index, other) => {
  const old = list.children[index];
  const next = card(other);
  const link = old.querySelector('a');
  link.href = next.querySelector('a').href;
  link.title = next.querySelector('a').title;
  const texts = [...next.querySelectorAll('p')].map((p) => p.textContent);
  [...old.querySelectorAll('p')].forEach((p, i) => { p.textContent = texts[i] ?? ''; });
};
grow(60);
`;

const style = `body { margin: 0; font: 14px sans-serif } #list { display: flex; flex-wrap: wrap; gap: 10px; width: 1200px; margin: 40px auto }
.item { width: 228px; height: 330px; border: 1px solid #ddd; overflow: hidden; background: #fff } .item i { display: block; height: 180px; background: #d5dde6 }
.item:nth-child(even) { position: relative } p { margin: 4px 8px } @media (prefers-color-scheme: dark) { body, .item { background: #111; color: #ddd } }`;

export const inventedList = servedPage(
  'search/growing',
  'https://s.1688.com/selloffer/offer_search.htm?keywords=%B5%E7',
  Buffer.from(
    `<!doctype html><meta charset="utf-8"><title>包装批发</title><style>${style}</style><div id="list"></div><script>${script}</script>`,
  ),
);
