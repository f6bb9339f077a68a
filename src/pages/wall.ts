/** Titles of the site's captcha pages, whole. */
const wallTitles = new Set(['验证码拦截', 'captcha interception', 'security-x5']);

/** Elements that only a captcha or login page draws, or that a product page draws over its content (then content decides). */
const wallMarks = [
  '#baxia-punish',
  'punish-component',
  '#nocaptcha',
  '#nc-verify-form',
  'form[action*="_____tmd_____"]',
  '#loginchina',
  '#fm-login-id',
  'iframe[src*="login.taobao.com/member/login"]',
].join(',');

/** A page that holds one of these shows its own content, whatever lies over it. */
const contentMarks = [
  '#mod-detail-title',
  '#productTitle',
  '#shopNavigation',
  '[data-renderkey]',
  'a[href*="/offer/"][href*=".html"]',
  'a[href*="/page/creditdetail"]',
].join(',');

const contentScripts = /window\.context\s*=|__INIT_DATA\s*=|iDetailConfig|offerresultData|pageData\s*=/;
const wallScripts = /_____tmd_____\/punish|x5secdata/;
/** A redirect to the captcha is a few lines; longer scripts are libraries that carry the same words. */
const redirectLength = 4000;

function inlineScripts(document: Document): string[] {
  return [...document.scripts].filter((script) => !script.src).map((script) => script.textContent);
}

function carriesContent(document: Document): boolean {
  if (document.querySelector(contentMarks) !== null) return true;
  return inlineScripts(document).some((text) => contentScripts.test(text));
}

/** A page whose whole body is a script that sends the visitor to the captcha. */
function isRedirectToWall(document: Document): boolean {
  if (document.scripts.length > 10 || document.links.length > 10) return false;
  return inlineScripts(document).some((text) => text.length < redirectLength && wallScripts.test(text));
}

/**
 * True for a captcha or login page that stands in the place of another one. Words of the body are never asked: product pages
 * carry 验证 and 滑动 too. Cheap on an ordinary page: one selector and the title.
 */
export function isWall(document: Document): boolean {
  const marked =
    document.querySelector(wallMarks) !== null ||
    wallTitles.has(document.title.trim().toLowerCase()) ||
    isRedirectToWall(document);
  return marked && !carriesContent(document);
}
