import { servedPage } from './pages-served';
import type { ServedPage } from './pages-served';

const text = (html: string) => Buffer.from(html);

/** Small pages that hold no offer, under addresses a buyer meets. */
export const otherPages: ServedPage[] = [
  servedPage(
    'order list',
    'https://air.1688.com/app/ctf-page/trade-order-list/buyer-order-list.html',
    text(
      '<!doctype html><html><head><title>订单</title></head><body><h1>已买到的货品</h1><p>担保交易 10年 实力商家</p></body></html>',
    ),
  ),
  servedPage(
    'rules',
    'https://rule.1688.com/policy/1.html',
    text(
      '<!doctype html><html><head><title>规则</title></head><body><h1>规则</h1><p>诚信通 回头率 45%</p></body></html>',
    ),
  ),
  servedPage(
    'not the site',
    'https://detail.1688.com.example.invalid/offer/600000000001.html',
    text('<!doctype html><html><head><title>x</title></head><body>回头率 45%</body></html>'),
  ),
];

/** A slider page under the address of an offer, of the shape the site serves. */
export const wallPage: ServedPage = servedPage(
  'wall',
  'https://detail.1688.com/offer/600000000999.html',
  text(
    '<!doctype html><html><head><title>验证码拦截</title>' +
      '<script>window._config_ = { "action": "captcha", "url": "/_____tmd_____/punish" };</script></head>' +
      '<body><div id="nocaptcha"><div class="nc-container"><span>请按住滑块，拖动到最右边</span></div></div>' +
      '<script src="https://g.alicdn.com/AWSC/AWSC/awsc.js"></script></body></html>',
  ),
);

/** The last part of a page is lost, as when a connection breaks: cut in the middle of its largest script. */
export function truncated(page: ServedPage): ServedPage {
  const scripts = [...page.body.toString('latin1').matchAll(/<script[^>]*>[\s\S]*?<\/script>/g)];
  const largest = scripts.reduce((best, script) => (script[0].length > best[0].length ? script : best));
  const cut = largest.index + Math.floor(largest[0].length / 3);
  return { ...page, name: `${page.name} cut`, body: page.body.subarray(0, cut) };
}

/** Texts that try to run, to break out of markup or data, to become a formula, or to turn the reading direction. */
export const hostileTexts = [
  '<img src=x onerror="window.hostile=1">',
  '"><script>window.hostile=1</script>',
  'javascript:window.hostile=1',
  '=HYPERLINK("https://hostile.invalid","x")',
  '\u202Eesrever\u2066 mark\u2069',
  '${window.hostile=1}{{constructor.constructor("window.hostile=1")()}}',
];
