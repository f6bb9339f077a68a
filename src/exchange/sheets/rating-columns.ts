import { aspects, type Aspect, type StoreMark } from '@/domain/mark';
import { column as col } from './column';
import type { Column } from './sheet';

const chinese: Record<Aspect, string> = {
  quality: '质量评分',
  delivery: '交货评分',
  honesty: '诚信评分',
  service: '服务评分',
};

/** The buyer's ratings of single aspects, a column each. */
export const ratingColumns = <Row>(markOf: (row: Row) => StoreMark): Column<Row>[] =>
  aspects.map((aspect) => col('number', `rating.${aspect}`, chinese[aspect], (row) => markOf(row).aspects?.[aspect]));
