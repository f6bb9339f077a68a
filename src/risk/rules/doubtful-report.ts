import { checkRule } from '../check-rule';

/** The test report is false, borrowed or missing although needed. */
export const doubtfulReport = checkRule({
  id: 'doubtful-report',
  bad: {
    'test-report/not-in-register': null,
    'test-report/other-product': null,
    'test-report/missing': 'missing',
  },
  words: {
    en: {
      title: 'Test report 检测报告',
      sign: 'a report that does not hold',
      told: {
        'test-report/not-in-register': { value: 'not found', risk: 'The number of the report is in no register.' },
        'test-report/other-product': { value: 'borrowed', risk: 'The report is for another product or company.' },
        'test-report/missing': { value: 'missing', risk: 'These goods need a report, and there is none.' },
      },
      clear: 'The report was looked up and is for these goods, or none is needed.',
      advice: 'Have the goods tested yourself before the bulk; customs may hold them otherwise.',
    },
    zh_CN: {
      title: '检测报告',
      sign: '检测报告站不住脚',
      told: {
        'test-report/not-in-register': { value: '查不到', risk: '报告编号查不到。' },
        'test-report/other-product': { value: '借用', risk: '报告属于别的产品或公司。' },
        'test-report/missing': { value: '缺少', risk: '该商品需要检测报告，但没有。' },
      },
      clear: '报告已核实属于本商品，或不需要。',
      advice: '大货前自行送检，否则可能被海关扣留。',
    },
  },
});
