import type { PriceTier, SalesFigure } from '@/domain/page-facts';
import { column as col, joined } from './column';
import type { OfferSheetRow } from './rows';
import type { Column } from './sheet';

/** A sales number keeps the label it was shown with; "+" means "at least". */
const salesText = ({ scope, count, atLeast, unit }: SalesFigure) =>
  `${scope === null ? '' : `${scope} `}${count}${atLeast ? '+' : ''}${unit ?? ''}`;

export const tierText = ({ minQuantity, price }: PriceTier) => `≥${minQuantity}: ${price}`;

/** The sheet "offers": every offer as it was read last; prices are CNY. */
export const offerColumns: Column<OfferSheetRow>[] = [
  col('text', 'offerId', '商品编号', (row) => row.offerId, 16),
  col('text', 'title', '标题', (row) => row.facts.title, 50),
  col('link', 'url', '商品网址', (row) => row.url, 44),
  col('text', 'storeKey', '店铺标识', (row) => row.storeKey, 26),
  col('text', 'companyName', '公司名称', (row) => row.facts.companyName, 34),
  col('money', 'priceRange.min', '最低价 CNY', (row) => row.facts.priceRange?.min),
  col('money', 'priceRange.max', '最高价 CNY', (row) => row.facts.priceRange?.max),
  col('text', 'priceTiers', '阶梯价 CNY', (row) => joined(row.facts.priceTiers?.map(tierText)), 30),
  col('number', 'minOrder', '起订量', (row) => row.facts.minOrder),
  col('text', 'unit', '单位', (row) => row.facts.unit, 8),
  col('number', 'stock', '库存', (row) => row.facts.stock),
  col('text', 'sales', '销量', (row) => joined(row.facts.sales?.map(salesText)), 30),
  col('share', 'goodRate', '好评率', (row) => row.facts.goodRate),
  col('number', 'rating', '商品评分', (row) => row.facts.rating),
  col('number', 'reviewCount', '评价数', (row) => row.facts.reviewCount),
  col('number', 'deliveryHours', '发货时限 小时', (row) => row.facts.deliveryHours),
  col('text', 'guarantees', '保障', (row) => joined(row.facts.guarantees), 34),
  col('text', 'location', '发货地', (row) => row.facts.location),
  col('time', 'firstSeenAt', '首次读取 UTC', (row) => row.firstSeenAt),
  col('time', 'readAt', '读取时间 UTC', (row) => row.readAt),
];
