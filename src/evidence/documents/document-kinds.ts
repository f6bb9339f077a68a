import type { Words } from '@/domain/language';

/** Papers and numbers sellers show. `gb-standard` is a standard, never a certificate. */
export const documentKinds = [
  'ce',
  'fcc-id',
  'ccc',
  'cma',
  'cnas-lab',
  'cnas-inspection',
  'gb-standard',
  'patent',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What a paper of this kind says about the goods and what it leaves open; `standsBehind` is who answers for it. */
export interface DocumentMeaning {
  term: string;
  standsBehind: Words;
  proves: Words;
  doesNotProve: Words;
}

/** Meanings by kind (domain handbook, section 5). */
export const documentMeanings: Record<DocumentKind, DocumentMeaning> = {
  ce: {
    term: 'CE',
    standsBehind: { en: 'the maker, by a declaration of conformity', zh_CN: '制造商自己（符合性声明）' },
    proves: {
      en: 'The maker declares that the goods meet EU law. Ask for the declaration and the test report behind it.',
      zh_CN: '制造商声明产品符合欧盟法规。请索要符合性声明及其检测报告。',
    },
    doesNotProve: {
      en: 'Nobody else has checked the goods, unless a four-digit number of a notified body stands beside the mark.',
      zh_CN: '除非标志旁有四位公告机构编号，否则没有第三方检查过产品。',
    },
  },
  'fcc-id': {
    term: 'FCC ID',
    standsBehind: { en: 'a US certification body', zh_CN: '美国的认证机构' },
    proves: {
      en: 'A radio product with this number was approved in the USA. Look it up: maker, model and photos must be those of the offer.',
      zh_CN: '该编号的无线产品已在美国获批。请查询：制造商、型号和照片须与商品一致。',
    },
    doesNotProve: {
      en: 'Not that this seller makes it. Goods without radio rightly have no number.',
      zh_CN: '不能证明由该卖家生产。不含无线功能的产品本来就没有编号。',
    },
  },
  ccc: {
    term: 'CCC 3C认证',
    standsBehind: { en: 'a certification body named by China', zh_CN: '国家指定的认证机构' },
    proves: {
      en: 'A product of this class was certified for sale in China. Look it up: factory, model and validity must fit.',
      zh_CN: '该类产品获准在中国销售。请查询：工厂、型号和有效期须一致。',
    },
    doesNotProve: { en: 'Nothing about the rules of your own country.', zh_CN: '不代表符合您所在国家的规定。' },
  },
  cma: {
    term: 'CMA',
    standsBehind: { en: 'the market regulator of China or a province', zh_CN: '国家或省级市场监管部门' },
    proves: { en: 'The laboratory may issue test reports in China.', zh_CN: '该实验室有资质在中国出具检测报告。' },
    doesNotProve: {
      en: 'It says nothing about a product: read the report, its client, model and date.',
      zh_CN: '与产品本身无关：请看报告的委托方、型号和日期。',
    },
  },
  'cnas-lab': {
    term: 'CNAS 实验室认可',
    standsBehind: { en: 'the accreditation service CNAS', zh_CN: '中国合格评定国家认可委员会' },
    proves: {
      en: 'The laboratory is accredited for the tests in its scope.',
      zh_CN: '该实验室在其认可范围内具备检测能力。',
    },
    doesNotProve: {
      en: 'It says nothing about a product, and nothing about tests outside the scope.',
      zh_CN: '与产品本身无关，也不涵盖认可范围之外的检测。',
    },
  },
  'cnas-inspection': {
    term: 'CNAS 检验机构认可',
    standsBehind: { en: 'the accreditation service CNAS', zh_CN: '中国合格评定国家认可委员会' },
    proves: {
      en: 'The inspection body is accredited for what stands in its scope.',
      zh_CN: '该检验机构在其认可范围内具备资格。',
    },
    doesNotProve: { en: 'It says nothing about a product.', zh_CN: '与产品本身无关。' },
  },
  'gb-standard': {
    term: 'GB · GB/T 国家标准',
    standsBehind: { en: 'nobody: it is a standard, not a certificate', zh_CN: '无人：这是标准，不是证书' },
    proves: {
      en: 'It names the standard that goods may be tested against. Ask for the test report and who issued it.',
      zh_CN: '只说明可依据哪项标准检测。请索要检测报告及出具机构。',
    },
    doesNotProve: {
      en: 'A “GB/T certificate” does not exist; without a report the number proves nothing.',
      zh_CN: '不存在“GB/T证书”；没有报告，标准号不能证明任何事。',
    },
  },
  patent: {
    term: '专利 ZL',
    standsBehind: { en: 'the patent office CNIPA', zh_CN: '国家知识产权局' },
    proves: {
      en: 'A patent was granted in China. Look up its owner: it must be the seller or someone who licensed it.',
      zh_CN: '在中国获得授权的专利。请查询权利人：应为卖家或其许可方。',
    },
    doesNotProve: {
      en: 'Nothing about quality, and nothing outside China.',
      zh_CN: '与质量无关，在中国以外也无效力。',
    },
  },
};
