import type { ChipWords } from './en-chip';

/** Words of the chips on result lists in Simplified Chinese. */
export const zhCnChip: ChipWords = {
  years: '{0} 年',
  open: '打开后可读',
  blacklisted: '您的黑名单',
};
