import type { Words } from '@/domain/language';
import { provinceOf } from './provinces';

/** Kind of body a licence code belongs to. `other` deserves a look by a person: shops on 1688 have codes that start with 9. */
export type BodyKind = 'company' | 'sole-trader' | 'cooperative' | 'public-body' | 'civil-body' | 'other';

/** What the parts of a licence code say; null where a part is not in the public tables. */
export interface LicenceParts {
  office: Words | null;
  body: BodyKind;
  bodyWords: Words;
  /** six digits of GB/T 2260: where the body is registered, not where its factory stands */
  regionCode: string;
  province: Words | null;
  organisationCode: string;
}

/** Registering offices (GB 32100-2015; letters were added later, medium confidence). */
const offices: Record<string, Words> = {
  1: { en: 'public institutions office', zh_CN: '机构编制' },
  2: { en: 'foreign affairs', zh_CN: '外交' },
  3: { en: 'justice administration', zh_CN: '司法行政' },
  4: { en: 'culture', zh_CN: '文化' },
  5: { en: 'civil affairs', zh_CN: '民政' },
  6: { en: 'tourism', zh_CN: '旅游' },
  7: { en: 'religious affairs', zh_CN: '宗教' },
  8: { en: 'trade unions', zh_CN: '工会' },
  9: { en: 'market regulation (businesses)', zh_CN: '市场监管' },
  A: { en: 'military', zh_CN: '中央军委改革和编制办公室' },
  N: { en: 'agriculture', zh_CN: '农业农村' },
  Y: { en: 'other', zh_CN: '其他' },
};

const bodies: Record<BodyKind, Words> = {
  company: { en: 'company 企业', zh_CN: '企业' },
  'sole-trader': {
    en: 'sole trader 个体工商户: the owner is liable, it is no company',
    zh_CN: '个体工商户（经营者个人承担责任）',
  },
  cooperative: { en: 'farm cooperative 农民专业合作社', zh_CN: '农民专业合作社' },
  'public-body': { en: 'public body 机关/事业单位, not a business', zh_CN: '机关或事业单位，不是企业' },
  'civil-body': { en: 'civil organisation 社会组织, not a business', zh_CN: '社会组织，不是企业' },
  other: { en: 'another kind of body: look at the licence yourself', zh_CN: '其他类型：请自行核对执照' },
};

function bodyOf(office: string, category: string): BodyKind {
  if (office === '1') return 'public-body';
  if (office === '5') return 'civil-body';
  const businesses: Record<string, BodyKind> = { 1: 'company', 2: 'sole-trader', 3: 'cooperative' };
  return (office === '9' ? businesses[category] : undefined) ?? 'other';
}

/** Reads the parts of an 18-character code (domain handbook, section 4). The code is taken as given: check it first. */
export function licenceParts(code: string): LicenceParts {
  const body = bodyOf(code.charAt(0), code.charAt(1));
  const regionCode = code.slice(2, 8);
  return {
    office: offices[code.charAt(0)] ?? null,
    body,
    bodyWords: bodies[body],
    regionCode,
    province: provinceOf(regionCode),
    organisationCode: code.slice(8, 17),
  };
}
