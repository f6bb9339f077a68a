import type { Badge, BadgeId } from '@/domain/page-facts';
import { isRecord } from './embedded/walk';
import { text } from './parse/text';

/** Names the site writes, whole. Words inside longer texts prove nothing: sellers write 源头厂家 freely. */
const idOfName: Record<string, BadgeId> = {
  诚信通: 'trustpass',
  实力商家: 'powerful-merchant',
  超级工厂: 'super-factory',
  源头旗舰: 'source-flagship',
  源头工厂: 'source-factory',
  深度验厂: 'deep-factory-audit',
  验厂报告: 'deep-factory-audit',
  深度验商: 'deep-trader-audit',
  验商报告: 'deep-trader-audit',
  品牌授权: 'brand-authorization',
  企业身份认证: 'enterprise-verified',
  买家保障: 'buyer-protection',
};

/** Codes of shop types in replies and shop data; `shili_factory` is no 实力商家 of its own and gets no id. */
const idOfCode: Record<string, BadgeId> = {
  tp: 'trustpass',
  slsj: 'powerful-merchant',
  shili: 'powerful-merchant',
  cjgc: 'super-factory',
  cjgc_global: 'super-factory',
  super_factory: 'super-factory',
  ytqj: 'source-flagship',
  yuantou_flagship: 'source-flagship',
  ytgc: 'source-factory',
};

const known = new Set<string>(Object.values(idOfName));
const bare = (name: string) => name.replace(/^[\s[【(（]+|[\s\]】)）]+$/g, '');

/** A mark by its name as shown; `other:<name>` for a mark without an id, undefined without a name. */
export function badgeOfName(found: unknown): Badge | undefined {
  const name = bare(text(found) ?? '');
  if (name === '') return undefined;
  return idOfName[name] ?? `other:${name}`;
}

/** The ids among names; names without an id are left out, as most texts of a card are no trust marks. */
export function badgesAmong(names: unknown[]): Badge[] {
  return names.map(badgeOfName).filter((badge) => badge !== undefined && known.has(badge)) as Badge[];
}

/** A mark by the code of a shop type; undefined for codes that name none. */
export function badgeOfCode(found: unknown): Badge | undefined {
  return typeof found === 'string' ? idOfCode[found.toLowerCase()] : undefined;
}

const on = new Set<unknown>([true, 'true', 'TRUE', 1, '1', 'Y']);

/** True for the forms in which replies carry a set flag: `true`, "true", 1, "1" and "Y". */
export function isOn(found: unknown): boolean {
  return on.has(found);
}

/** The marks whose flags are set; [] when none is. */
export function badgesOfFlags(holder: unknown, flags: Record<string, BadgeId>): Badge[] {
  if (!isRecord(holder)) return [];
  return Object.entries(flags).flatMap(([name, badge]) => (isOn(holder[name]) ? [badge] : []));
}

/** A list of marks without doubles; for candidates whose `find` already gathered them. */
export function badgeList(found: unknown): Badge[] | undefined {
  return Array.isArray(found) ? [...new Set(found as Badge[])] : undefined;
}
