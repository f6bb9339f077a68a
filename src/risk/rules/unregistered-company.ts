import { checkRule } from '../check-rule';

/** What the national register says about the company, looked up by the buyer. */
export const unregisteredCompany = checkRule({
  id: 'unregistered-company',
  bad: {
    'licence-lookup/not-found': null,
    'licence-lookup/not-active': null,
    'licence-lookup/red-list': 'redList',
    'licence-lookup/name-differs': 'nameDiffers',
  },
  words: {
    en: {
      title: 'National register 营业执照',
      sign: 'a company the register does not bear out',
      told: {
        'licence-lookup/not-found': { value: 'not found', risk: 'The national register does not know this company.' },
        'licence-lookup/not-active': {
          value: 'closed',
          risk: 'The register says the company is closed or revoked 注销 / 吊销.',
        },
        'licence-lookup/red-list': {
          value: 'red list',
          risk: 'The company is on a red list 经营异常 or 严重违法失信.',
        },
        'licence-lookup/name-differs': {
          value: 'other name',
          risk: 'The register knows the company under another name than the shop’s.',
        },
      },
      clear: 'You found the company in the register, active and under the same name.',
      advice: 'Do not pay until the seller shows a licence that the register confirms.',
    },
    zh_CN: {
      title: '工商登记',
      sign: '登记信息不支持其说法',
      told: {
        'licence-lookup/not-found': { value: '查不到', risk: '国家企业信用信息公示系统查不到该公司。' },
        'licence-lookup/not-active': { value: '已注销', risk: '登记显示该公司已注销或被吊销。' },
        'licence-lookup/red-list': { value: '异常名录', risk: '该公司被列入经营异常或严重违法失信名单。' },
        'licence-lookup/name-differs': { value: '名称不符', risk: '登记名称与店铺名称不一致。' },
      },
      clear: '您已在登记系统查到该公司，状态和名称无异常。',
      advice: '在卖家出示能在登记系统核实的执照之前，不要付款。',
    },
  },
});
