import { assigned } from '../../src/pages/embedded/assigned';
import { at } from '../../src/pages/embedded/walk';
import type { Page } from '../../src/pages/page';

/** Shop pages up to 2019 keep the state of the visit in an attribute; of it only the flag is taken. */
function oldShopLogin({ document }: Page): boolean | undefined {
  const context = document.querySelector('#content[data-user-context]')?.getAttribute('data-user-context') ?? '';
  const flag = /"login":(true|false)/.exec(context)?.[1];
  return flag === undefined ? undefined : flag === 'true';
}

/** The same for the data object of a shop page, fetched as a reply; null for every other reply. */
export function replyLoggedIn(json: unknown): boolean | null {
  const flag = at(json, 'result.pageData.globalData.buyerIsLogin');
  return typeof flag === 'boolean' ? flag : null;
}

/** Pages of offers name their own build in their links and data: another one for visitors than for those logged in. */
function buildLogin(page: Page): boolean | undefined {
  const id = assigned(page, 'GL_PAGE_ID');
  const link = page.document.querySelector('#shopNavigation a[href*="td_page_id="]')?.getAttribute('href') ?? '';
  const build = /PC-(UNLOGIN-)?DEFAULT-/.exec(typeof id === 'string' ? id : link);
  return build === null ? undefined : build[1] === undefined;
}

/** Whether somebody was logged in when the page was saved, as its own data say; null when they do not. Who it was is not read. */
export function wasLoggedIn(page: Page): boolean | null {
  const globals = assigned(page, 'FE_GLOBALS');
  const login = at(globals, 'loginId');
  if (login !== undefined) return login !== null && login !== '';
  const older = at(assigned(page, 'iDetailConfig'), 'islogin');
  if (older !== undefined) return String(older) === 'true';
  const flags = [
    at(assigned(page, '__GLOBAL_DADA'), 'isLogin'),
    at(assigned(page, 'window.pageData'), 'globalData.buyerIsLogin'),
    oldShopLogin(page),
    buildLogin(page),
  ];
  return flags.find((flag) => typeof flag === 'boolean') ?? null;
}
