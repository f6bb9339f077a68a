import type { UrlRow } from './row';

/** Addresses of the buyer's own business, the start page and the site's walls. Nothing there is read for facts but by the guard. */
export const buyingRows: UrlRow[] = [
  {
    kind: 'order',
    form: 'list',
    host: 'air.1688.com',
    path: /^\/app\/ctf-page\/trade-order-list\//,
  },
  {
    kind: 'order',
    form: 'detail',
    host: 'trade.1688.com',
    path: /^\/order\/(?:(?:new_step_)?order_detail|buyer_order_list)\.html?$|^\/order\/refund\//,
  },
  {
    kind: 'checkout',
    form: 'order',
    host: 'order.1688.com',
    path: /^\/order\/(?:smart_make_order|order_checkout)/,
  },
  {
    kind: 'checkout',
    form: 'cart',
    host: 'cart.1688.com',
    path: /^\//,
  },
  {
    kind: 'checkout',
    form: 'cashier',
    host: 'cashier.1688.com',
    path: /^\//,
  },
  {
    kind: 'chat',
    form: 'messenger',
    host: 'air.1688.com',
    path: /^\/app\/ocms-fusion-components-1688\/def_cbu_web_im(?:_core)?\//,
  },
  {
    kind: 'chat',
    form: 'old messenger',
    host: 'wwwebim.1688.com',
    path: /^\//,
  },
  {
    kind: 'home',
    form: 'start',
    host: (host) => host === 'www.1688.com' || host === '1688.com' || host === 'm.1688.com',
    path: /^\/(?:index\.html?)?$/,
  },
  {
    kind: 'wall',
    form: 'login',
    host: (host) => host === 'login.1688.com' || host === 'passport.1688.com',
    path: /^\//,
  },
  {
    kind: 'wall',
    form: 'captcha host',
    host: (host) => host === 'punish.1688.com' || host === 'sec.1688.com',
    path: /^\//,
  },
];

/** Examples of each form, for tests; apart from the rows, so that no page has to carry them. */
export const buyingExamples: Record<string, string[]> = {
  'order list': ['https://air.1688.com/app/ctf-page/trade-order-list/buyer-order-list.html?tradeStatus=waitbuyerpay'],
  'order detail': [
    'https://trade.1688.com/order/new_step_order_detail.htm?orderId=1',
    'https://trade.1688.com/order/order_detail.htm?order_id=1',
    'https://trade.1688.com/order/refund/detail.htm?refundId=1',
  ],
  'checkout order': [
    'https://order.1688.com/order/smart_make_order.htm?p=1',
    'https://order.1688.com/order/order_checkout.htm',
  ],
  'checkout cart': ['https://cart.1688.com/cart.htm', 'https://cart.1688.com/'],
  'checkout cashier': ['https://cashier.1688.com/pay?orderId=1'],
  'chat messenger': [
    'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/index.html?touid=cnalichnx',
    'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im_core/index.html',
  ],
  'chat old messenger': ['https://wwwebim.1688.com/chat.htm?to=x'],
  'home start': ['https://www.1688.com/', 'https://www.1688.com/?spm=1', 'https://1688.com/', 'https://m.1688.com/'],
  'wall login': ['https://login.1688.com/member/signin.htm?from=sm', 'https://passport.1688.com/'],
  'wall captcha host': [
    'https://punish.1688.com/punish/index.htm',
    'https://sec.1688.com/query.htm?action=QueryAction',
  ],
};
