import type { CompareWords } from './en-compare';

/** Words of the comparison of stores and offers, in Chinese. */
export const zhCnCompare: CompareWords = {
  title: '店铺与商品对比',
  intro: '请选择 2 到 6 个。只有在多或少对您更有利时，才标出“最好”和“最差”。',
  add: '添加店铺：名称、拼音或标签',
  addFound: (count) => `找到 ${count} 个`,
  addNone: '没有符合条件的店铺。',
  addNamed: (name) => `添加 ${name}`,
  full: '最多六个。移除一个后才能再添加。',
  tooFew: '请至少选择两个。',
  takeOut: '移除',
  takeOutNamed: (name) => `移除 ${name}`,
  subject: (name) => `对比 ${name} 的`,
  wholeStore: '整个店铺',
  gone: '没有保存这家店铺的内容。',
  onlyDifferences: '只看有差异的行',
  agreement: { differs: '≠ 有差异', same: '= 相同', alone: '? 仅一方读到', unread: '? 均未读到' },
  unreadOnSome: '仅就已读到的',
  standings: { best: '最好', worst: '最差' },
  readOn: (day) => `读于 ${day}`,
  notSaid: '无',
  rows: {
    score: '风险分（越低越安全）',
    coverage: '已读信号',
    priceTiers: '阶梯价格',
    companyKind: '公司类型',
    ownSales: '1688 销量',
    price: '最小批量价格',
  },
  kinds: {
    factory: '名称显示为工厂',
    trader: '名称显示为贸易商',
    'sole-trader': '个体经营',
    unknown: '名称无法看出',
  },
  failed: '无法进行对比。',
};
