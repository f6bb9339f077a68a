import type { FilterWords } from './en-filter';

/** Words of the filter bar on result lists in Simplified Chinese. */
export const zhCnFilter: FilterWords = {
  brand: '试金石',
  filter: '筛选',
  open: '选择这个列表显示哪些店铺',
  close: '关闭',
  hidden: '已隐藏 {0} 个',
  greyed: '已变灰 {0} 个',
  shown: '暂时显示 {0} 个',
  show: '显示',
  again: '重新隐藏',
  everything: '全部显示',
  atLeast: '入驻 1688 至少（年）',
  anyYears: '不限',
  younger: '年限不够',
  yearsUnknown: '年限未知',
  blacklisted: '在您的黑名单里',
  bands: { unclear: '无法判断', low: '低风险', guarded: '需谨慎', high: '高风险', stop: '停止' },
  treatments: { show: '显示', grey: '变灰', hide: '隐藏' },
  shortcuts: '重新搜索，只看',
  supply: '跨境专供',
  ready: '现货 · 48小时发货',
  hot: '跨境热销',
  question: '有一个问题',
  offerTitle: '这里多数商品显示的信息太少，无法判断店铺。',
  offer:
    '试金石可以从 1688 发给这个页面的数据里读到更多：店铺的入驻年限、回头率和标识。' +
    '它只读这个页面本来就收到的数据，不向 1688 请求任何内容，也不发送任何内容。' +
    '1688 的脚本有可能察觉到数据被读取。',
  turnOn: '开启',
  no: '不用',
  turnedOn: '已开启。请刷新这个列表。以后可以在工具栏的试金石弹窗里关闭。',
  failed: '没能保存，请再试一次。',
};
