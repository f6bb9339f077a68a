import type { PolicyWords } from './en-policy';

/** Words of the desk's screen of rules and limits, in Chinese. */
export const zhCnPolicy: PolicyWords = {
  title: '规则与界限',
  intro:
    '每个结论都依据这些数字，每个数字都有理由。您可以修改：之后所有店铺都按您的数字判断。' +
    '来源：“文章”是本工具依据的买家指南（sourcingxpro.com/?p=9819）；“公开资料”是其他公开来源；“我们的判断”由开发者决定，最可商榷。',
  weightNote: '权重只看比例：权重 40 的规则影响是权重 10 的四倍。',
  onlyChanged: '只看我改过的',
  nothingChanged: '您还没有修改任何数字。',
  allUsual: '全部恢复默认',
  columns: { name: '数字', value: '取值', source: '来源', reason: '理由', back: '默认' },
  sources: { article: '文章', source: '公开资料', judgement: '我们的判断' },
  units: {
    weight: '',
    share: '%',
    points: '/ 100',
    years: '年',
    days: '天',
    hours: '小时',
    score: '/ 5',
    count: '',
    times: '倍',
    cny: '元',
    usd: '美元',
  },
  unitsOfOne: {},
  feesTimes: '倍已缴会员费',
  decisive: '单独决定：停止',
  decisiveMeaning: '一旦发现，无论其他情况如何，结论都是停止。此项不可修改。',
  experimental: '试行中：暂不计分',
  own: '您的',
  back: (value) => `恢复为 ${value}`,
  faults: {
    number: '请输入数字。',
    range: (min, max) => `应在 ${min} 到 ${max} 之间。`,
    noMoreThan: (name, value) => `不能大于“${name}”（${value}）。`,
    noLessThan: (name, value) => `不能小于“${name}”（${value}）。`,
  },
  pending: (count) => `已改 ${count} 个数字，尚未生效`,
  mend: '请先改正标出的数字。',
  apply: '使用这些数字',
  discard: '放弃修改',
  applied: '已生效。所有店铺现在按这些数字判断。',
  failed: '无法读取规则。',
  rates: '汇率不是规则：请在付款检查中修改，每个汇率都带日期。',
};
