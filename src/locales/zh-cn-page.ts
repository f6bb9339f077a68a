import type { PageWords } from './en-page';

/** Words a page carries itself, in Simplified Chinese. */
export const zhCnPage: PageWords = {
  brand: '试金石',
  region: '试金石：这家店有多大风险？',
  hide: '隐藏',
  hideHint: '隐藏，直到再次打开此页',
  reading: '正在读取本页…',
  wall: '1688要求登录或完成验证。完成后试金石会读取本页。',
  errors: {
    'storage-full': '磁盘已满，无法保存新内容。请清理空间后刷新页面。',
    storage: '试金石无法打开存储。请刷新页面；如仍不行，请重启浏览器。',
    refused: '试金石无法使用从本页读到的内容，因此不作判断。',
    'no-answer': '试金石没有回应，因此不作判断。请刷新页面重试。',
    unidentified: '本页没有店铺标识，无法保存或查找记录。',
    'unknown-store': '尚未保存这家店铺的任何记录，请先打开它的页面。',
    outdated: '试金石已更新：请刷新本页。',
  },
};
