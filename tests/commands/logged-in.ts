import { assigned } from '../../src/pages/embedded/assigned';
import { at } from '../../src/pages/embedded/walk';
import type { Page } from '../../src/pages/page';

/** Whether somebody was logged in when the page was saved, as its own data say; null when they do not. Who it was is not read. */
export function wasLoggedIn(page: Page): boolean | null {
  const globals = assigned(page, 'FE_GLOBALS');
  const login = at(globals, 'loginId');
  if (login !== undefined) return login !== null && login !== '';
  const flags = [
    at(assigned(page, '__GLOBAL_DADA'), 'isLogin'),
    at(assigned(page, 'window.pageData'), 'globalData.buyerIsLogin'),
  ];
  return flags.find((flag) => typeof flag === 'boolean') ?? null;
}
