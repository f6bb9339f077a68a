import type { ListWords } from './en-list';

/** Words a result list carries itself, in Simplified Chinese. */
export const zhCnList: ListWords = {
  brand: '试金石',
  unclear: '无法判断',
  noAnswer: '没有回应',
  again: '请刷新页面重试。',
};
