const site = '1688.com';

/** Labels under 1688.com that belong to the site itself. Seen in captured pages and public notes; surely incomplete. */
const siteLabels = new Set(
  (
    'www m s air detail detailp4p trade tradeconfig order offer offer-new cart login passport member work open search show ' +
    'sale dj r page rule rulechannel factory auth stat sec punish re qr pinpai peixun p4p p4psearch match myalibaba mindx ' +
    'laputa kj insights fuzhuang down dmtracking cashier bao ainext rongzi shop club sycm rate baike purchase huopin design ' +
    'me my global go i tao 114 56 3c 3g wp winport xinyong wwwebim cybert h5api cxt assets shili gys apps app view levit wxb ' +
    'wangwang industry caigou muying vip tgc rights fuwu exodus enjoy cht jia jiazhuang marketing home food fangzhi chem auto ' +
    'yejin suggest survey esite daili widget tuiguang media guanjia chaojigongchang support jinkou imall help wiki zhiku ' +
    'toutiao superstore dispute aibuy alimebot aliance cbuagwcmn dcms af systemjs pages-fast static account'
  ).split(' '),
);

/** True for 1688.com itself and every host under it; never for look-alikes such as evil1688.com. */
export function isSiteHost(host: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** The label of a shop host: `shop…` labels are certain, other names (`vanity`) only until the page shows a shop. */
export function shopLabel(host: string): { label: string; certain: boolean } | null {
  const label = /^([a-z0-9][a-z0-9-]*)(?:\.cn)?\.1688\.com$/.exec(host)?.[1];
  if (label === undefined || siteLabels.has(label)) return null;
  return { label, certain: /^shop[0-9a-z]{6,}$/.test(label) };
}

/**
 * True when a host can be a shop's own: one label under 1688.com (or `<label>.cn.1688.com`, the older form) that is not one of
 * the site's own names.
 */
export function isShopHost(host: string): boolean {
  return shopLabel(host) !== null;
}
