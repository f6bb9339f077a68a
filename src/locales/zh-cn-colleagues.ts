import type { ColleagueWords } from './en-colleagues';

/** Words about what other buyers say of a store, in Simplified Chinese. */
export const zhCnColleagues: ColleagueWords = {
  title: '同行评价',
  note: '来自您导入的名单。它们与您自己的话并列，不会改动您写的任何内容。',
  notCompared: '尚未核对指纹，只计一半。请对方念给您听：',
  compared: '已核对指纹',
  sameStore: '针对该店',
  sameCompany: (name) => `针对${name}：统一社会信用代码相同，是同一家企业`,
  sameName: (name) => `针对${name}：仅名称相同，可能是同一家企业`,
  field: '项目',
  they: '对方',
  you: '您',
  day: '日期',
  blacklist: '黑名单',
  overall: '总评',
  ratingOf: (stars) => `${String(stars)} 分（满分 5）`,
  nothing: '–',
  over: (day) => `已于 ${day} 到期，不再计入`,
  until: (day) => `至 ${day}`,
  noProof: '没有写下证据',
  proof: '证据：',
};
