import type { Language } from './language';

/** Measure words of offers in English; the Chinese one stays beside it, because prices of another unit are other facts. */
const english: Record<string, string> = {
  个: 'piece',
  件: 'piece',
  只: 'piece',
  支: 'piece',
  枚: 'piece',
  枝: 'piece',
  条: 'piece',
  张: 'sheet',
  片: 'piece',
  块: 'piece',
  本: 'piece',
  套: 'set',
  组: 'set',
  双: 'pair',
  对: 'pair',
  副: 'pair',
  打: 'dozen',
  箱: 'carton',
  盒: 'box',
  包: 'pack',
  袋: 'bag',
  瓶: 'bottle',
  罐: 'can',
  桶: 'barrel',
  卷: 'roll',
  台: 'unit',
  辆: 'unit',
  把: 'piece',
  顶: 'piece',
  米: 'metre',
  平方米: 'square metre',
  克: 'gram',
  斤: 'half kilogram',
  千克: 'kilogram',
  公斤: 'kilogram',
  吨: 'tonne',
  升: 'litre',
};

/** So many of a unit, for a reader of that language: "100 pieces 个". `shown` is the number as that reader writes it. */
export function unitCount(count: number, shown: string, unit: string, language: Language): string {
  const name = unitName(unit, language);
  const [word = '', ...rest] = name === unit ? [name] : [name.slice(0, -unit.length - 1), unit];
  const plural = name === unit || count === 1 ? word : `${word}${word.endsWith('x') ? 'es' : 's'}`;
  return [shown, plural, ...rest].join(' ');
}

/** The unit an offer is priced in, for a reader of that language: "piece 个"; a word nobody explained stays alone. */
export function unitName(unit: string, language: Language): string {
  const name = language === 'en' ? english[unit.normalize('NFKC').trim()] : undefined;
  return name === undefined ? unit : `${name} ${unit}`;
}
