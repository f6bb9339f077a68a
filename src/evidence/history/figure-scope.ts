import type { SalesFigure } from '@/domain/page-facts';

/** What a figure counts: the time in days (Infinity: since the offer was listed), null when its label names none; other platforms too or not. */
export interface FigureScope {
  days: number | null;
  network: boolean;
}

const otherPlatforms = /全网|全渠道|network/i;
const sinceListing = /已售|累计|总销|\bsold\b/i;
const counted = /(\d+)\s*(天|日|个月|月|年)/;
const daysIn: Record<string, number> = { 天: 1, 日: 1, 个月: 30, 月: 30, 年: 365 };
const worded: [RegExp, number][] = [
  [/一年|年销|年内/, 365],
  [/月销|月成交|一个月|本月/, 30],
  [/一周|周销/, 7],
];

/** Reads the label of a figure, such as 30天成交, 一年内, 已售, 全网销量. A bare figure (null) has no time. */
export function figureScope(label: string | null): FigureScope {
  const text = (label ?? '').normalize('NFKC');
  const [, number, unit] = counted.exec(text) ?? [];
  const network = otherPlatforms.test(text);
  if (number !== undefined && unit !== undefined) return { days: Number(number) * (daysIn[unit] ?? 1), network };
  const days = worded.find(([words]) => words.test(text))?.[1];
  return { days: days ?? (sinceListing.test(text) ? Infinity : null), network };
}

/** The fewest a figure can mean: the exact number where the page's data hold it, else what is shown. */
export const leastOf = ({ exact, count }: SalesFigure): number => exact ?? count;

/** The most a figure can mean; null for "1万+", which has no upper end. */
export const mostOf = ({ exact, count, atLeast }: SalesFigure): number | null => exact ?? (atLeast ? null : count);
