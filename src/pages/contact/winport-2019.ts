import type { Badge } from '@/domain/page-facts';
import { badgeList, badgeOfName, badgesAmong } from '../badge-names';
import { attribute, css, custom, each, nameIn, textOf } from '../locate';
import { only } from '../only';
import type { Generation, Page } from '../page';
import { encodedLogin, memberId, shopUrl } from '../parse/identity';
import { legalName } from '../parse/licence';
import { isDash, percent } from '../parse/share';
import { membershipYears } from '../parse/shop';
import { text } from '../parse/text';

/** The supplier box beside the page and the head above it; both exist in an ordinary and a powerful-merchant skin. */
const box = '.smt-info, .supplierinfo-common, .bsr-sellerinfo';
const yearsMark = `:is(${box}) .tp-info`;

const memberIn = (found: unknown) => memberId(/b2b-[0-9a-z]+/.exec(text(found) ?? '')?.[0]);

function marks({ document }: Page): Badge[] {
  const found: Badge[] = [];
  if (document.querySelector(yearsMark) !== null) found.push('trustpass');
  if (document.querySelector('.superMerchant-source, .smt-info .header a[href*="shili.1688.com"]') !== null) {
    found.push('powerful-merchant');
  }
  const icons = [...document.querySelectorAll(`:is(${box}) :is(.guarantee-icons .item, .cert-item)`)];
  return [...found, ...badgesAmong(icons.map((icon) => icon.getAttribute('title') ?? textOf(icon)))];
}

/** The page holds the figure and its empty form; the one that does not apply is hidden by its style. */
function shownRepeatRate({ document }: Page): string | undefined {
  const slots = [...document.querySelectorAll('.description-show-ht')];
  const shown = slots.find((slot) => !/display:\s*none/.test(slot.getAttribute('style') ?? ''));
  return isDash(textOf(shown)) ? undefined : textOf(shown);
}

/** Icons that name no mark of ours are promises to the buyer. */
const guarantee = (icon: Element) => {
  const name = textOf(icon);
  return badgeOfName(name)?.startsWith('other:') === true ? name : undefined;
};
const texts = (found: unknown) => (Array.isArray(found) ? (found as string[]) : undefined);

/** Shop pages up to 2019 (GBK). Contact person, phone, fax, mailbox and address stand here too and are never touched. */
export const winport2019: Generation = {
  id: 'winport-2019',
  recognise: ({ document }) => document.querySelector('.contact-info h4, .bsr-sellerinfo, .smt-info') !== null,
  fields: only({
    companyName: [
      css('.contact-info h4', text),
      attribute('.nameArea .name', 'title', text),
      attribute('.base-info .company-name', 'title', text),
    ],
    legalName: [css('.contact-info h4', legalName)],
    loginId: [nameIn('#usermidid', text), attribute('.wangwang', 'data-nick', encodedLogin)],
    memberId: [
      attribute('#memberId', 'value', memberId),
      attribute('meta[name="mobile-agent"]', 'content', memberIn),
      attribute('#content', 'data-user-context', memberIn),
    ],
    shopUrl: [
      attribute('a.subdomain', 'href', shopUrl),
      attribute('.base-info a', 'href', shopUrl),
      custom('address', ({ url }) => url.href, shopUrl),
    ],
    membershipYears: [css(yearsMark, membershipYears)],
    badges: [custom(`${box} icons`, marks, badgeList)],
    repeatRate: [custom('.description-show-ht (shown)', shownRepeatRate, percent)],
    guarantees: [each(`:is(${box}) .guarantee-icons .item`, guarantee, texts)],
  }),
};
