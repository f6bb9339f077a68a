import { companyKindOf, type CompanyKind } from '../company-kind';
import { foldName } from './fold-name';
import { cities, forms, trades } from './name-words';
import { provinceNames } from './provinces';

/** What a name's form says about its bearer; `shop` is a shop sign and no registered name, `unknown` for a name without a known form. */
export type NamedBody = 'company' | 'branch' | 'cooperative' | 'partnership' | 'sole-trader' | 'shop' | 'unknown';

/** The parts of a Chinese company name, folded (see foldName); null where a part is not there or not in the lists. */
export interface CompanyName {
  region: string | null;
  /** a region in brackets, as in 示例科技(深圳)有限公司 */
  bracketed: string | null;
  tradeName: string | null;
  trade: string | null;
  form: string | null;
  body: NamedBody;
  /** the parent's name of a 分公司 or 分厂 */
  parent: string | null;
  kind: CompanyKind['kind'];
}

const note = /\((?:个体工商户|个人独资|有限合伙|普通合伙|特殊普通合伙)\)$/;
const place = `中国|(?:${provinceNames.join('|')})(?:省|市|(?:壮族|回族|维吾尔)?自治区)?`;
const town = `(?:${cities.join('|')})市?`;
/** A town or district by its ending; 超市, 市场, 旗舰 and the like are no places. */
const ending =
  '\\p{Script=Han}{1,5}?(?:(?<![超夜菜城都])市(?!场)|自治州|地区|县|新区|开发区|(?<![社小园])区(?!块)|镇|(?<![水])乡(?!村))';
const opening = new RegExp(`^(?:${place})?(?:${town}|${ending})?(?:${ending})?(?:${ending})?`, 'u');

const bodies: readonly (readonly [RegExp, NamedBody])[] = [
  [/\(个体工商户\)$/, 'sole-trader'],
  [/(?:分公司|分厂|办事处)$/, 'branch'],
  [/合作社$/, 'cooperative'],
  [/(?:公司|集团)$/, 'company'],
  [/合伙企业|合伙\)$/, 'partnership'],
  [/(?:旗舰|专卖|专营|直营)店$/, 'shop'],
  [/(?:商行|商店|商社|经营部|批发部|营业部|门市部|服务部|工作室|批发行|厂|坊|店|摊|行|部|社|中心)$/, 'sole-trader'],
];

function tradeOf(core: string): string | null {
  let rest = core;
  for (;;) {
    const found = trades.find((trade) => rest.length > trade.length && rest.endsWith(trade));
    if (found === undefined) break;
    rest = rest.slice(0, -found.length);
  }
  return rest === core ? null : core.slice(rest.length);
}

/**
 * Takes a registered Chinese name apart: region, trade name, trade, form, and what kind of body bears such a name. Weak signs: many real
 * makers sell through a 贸易 company, and a 厂 without 公司 is usually, not always, a sole trader. Undefined for a name without Chinese
 * characters, since translation drops the parts that matter. Source: domain handbook, section 4.
 */
export function readCompanyName(name: string): CompanyName | undefined {
  const whole = foldName(name);
  if (!/\p{Script=Han}/u.test(whole)) return undefined;
  const plain = whole.replace(note, '');
  const bracketed = /\(([^()]+)\)/.exec(plain)?.[1] ?? null;
  const flat = plain.replace(/\([^()]*\)/g, '');
  const region = opening.exec(flat)?.[0] ?? '';
  const afterRegion = flat.slice(region.length);
  const form = forms.find((word) => afterRegion.endsWith(word)) ?? null;
  const core = afterRegion.slice(0, afterRegion.length - (form?.length ?? 0));
  const trade = tradeOf(core);
  const tradeName = core.slice(0, core.length - (trade?.length ?? 0));
  const body = bodies.find(([ends]) => ends.test(whole))?.[1] ?? 'unknown';
  return {
    region: region || null,
    bracketed,
    tradeName: tradeName || null,
    trade,
    form,
    body,
    parent: body === 'branch' ? (/^.+?(?:公司|厂)(?=.+$)/.exec(plain)?.[0] ?? null) : null,
    kind: companyKindOf(name)?.kind ?? 'unknown',
  };
}
