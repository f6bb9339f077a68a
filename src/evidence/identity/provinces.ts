import type { Words } from '@/domain/language';

/** Provinces by the first two digits of a region code (GB/T 2260), with their short Chinese names as company names use them. */
const provinces: Record<string, readonly [zh: string, en: string]> = {
  10: ['国家', 'national register'],
  11: ['北京', 'Beijing'],
  12: ['天津', 'Tianjin'],
  13: ['河北', 'Hebei'],
  14: ['山西', 'Shanxi'],
  15: ['内蒙古', 'Inner Mongolia'],
  21: ['辽宁', 'Liaoning'],
  22: ['吉林', 'Jilin'],
  23: ['黑龙江', 'Heilongjiang'],
  31: ['上海', 'Shanghai'],
  32: ['江苏', 'Jiangsu'],
  33: ['浙江', 'Zhejiang'],
  34: ['安徽', 'Anhui'],
  35: ['福建', 'Fujian'],
  36: ['江西', 'Jiangxi'],
  37: ['山东', 'Shandong'],
  41: ['河南', 'Henan'],
  42: ['湖北', 'Hubei'],
  43: ['湖南', 'Hunan'],
  44: ['广东', 'Guangdong'],
  45: ['广西', 'Guangxi'],
  46: ['海南', 'Hainan'],
  50: ['重庆', 'Chongqing'],
  51: ['四川', 'Sichuan'],
  52: ['贵州', 'Guizhou'],
  53: ['云南', 'Yunnan'],
  54: ['西藏', 'Tibet'],
  61: ['陕西', 'Shaanxi'],
  62: ['甘肃', 'Gansu'],
  63: ['青海', 'Qinghai'],
  64: ['宁夏', 'Ningxia'],
  65: ['新疆', 'Xinjiang'],
  66: ['新疆生产建设兵团', 'Xinjiang Production and Construction Corps'],
  71: ['台湾', 'Taiwan'],
  81: ['香港', 'Hong Kong'],
  82: ['澳门', 'Macao'],
};

/** The province a six-digit region code lies in; null for digits no table names. */
export function provinceOf(regionCode: string): Words | null {
  const found = provinces[regionCode.slice(0, 2)];
  return found ? { en: `${found[1]} ${found[0]}`, zh_CN: found[0] } : null;
}

/** Short names of provinces as they open company names. */
export const provinceNames: readonly string[] = Object.entries(provinces)
  .filter(([digits]) => digits !== '10')
  .map(([, [zh]]) => zh);
