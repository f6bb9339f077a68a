const login = '#loginchina,#fm-login-id,iframe[src*="login.taobao.com/member/login"]';
const punish2025 = '#baxia-punish,punish-component,[src*="sufei-punish"],[href*="sufei-punish"]';

/**
 * Which captcha or login page stands in the place of another one: the login page is that of 2016, a captcha inside its own frame
 * of parts is of 2025, a bare slider or a script that leads to one is of 2026.
 */
export function wallGeneration({ hostname }: URL, document: Document): string {
  const isLogin = /^(?:login|passport)\./.test(hostname) || document.querySelector(login) !== null;
  if (isLogin) return 'login-2016';
  return document.querySelector(punish2025) === null ? 'punish-2026' : 'punish-2025';
}
