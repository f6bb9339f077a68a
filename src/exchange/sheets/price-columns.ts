import { column as col, joined } from './column';
import { tierText } from './offer-columns';
import type { PriceSheetRow } from './rows';
import type { Column } from './sheet';

/** The sheet "prices": what each offer cost whenever its page was read and had changed; prices are CNY. */
export const priceColumns: Column<PriceSheetRow>[] = [
  col('text', 'offerId', '商品编号', (row) => row.offerId, 16),
  col('text', 'storeKey', '店铺标识', (row) => row.storeKey, 26),
  col('text', 'title', '标题', (row) => row.facts.title, 50),
  col('time', 'readAt', '读取时间 UTC', (row) => row.readAt),
  col('money', 'priceRange.min', '最低价 CNY', (row) => row.facts.priceRange?.min),
  col('money', 'priceRange.max', '最高价 CNY', (row) => row.facts.priceRange?.max),
  col('text', 'priceTiers', '阶梯价 CNY', (row) => joined(row.facts.priceTiers?.map(tierText)), 30),
  col('number', 'minOrder', '起订量', (row) => row.facts.minOrder),
  col('text', 'unit', '单位', (row) => row.facts.unit, 8),
];
