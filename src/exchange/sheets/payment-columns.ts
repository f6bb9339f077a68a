import type { RecordedPayment } from '@/domain/mark';
import { paymentTextColumns, paymentTexts } from '@/domain/sheet-records';
import { revisionOf } from '@/domain/sheet-words';
import { column as col } from './column';
import type { Named } from './rows';
import type { Column } from './sheet';

/** The sheet "payments": what the buyer paid, one row a payment. */
export const paymentColumns: Column<Named<RecordedPayment>>[] = [
  col('text', 'storeKey', '店铺标识', (row) => row.storeKey, 26),
  col('text', 'companyName', '公司名称', (row) => row.companyName, 34),
  col('text', 'paymentId', '付款编号', (row) => row.id, 14),
  col('money', 'amount', '金额', (row) => row.amount.amount),
  col('text', 'currency', '币种', (row) => row.amount.currency, 8),
  col('text', 'channel', '付款方式', (row) => row.channel, 10),
  col('time', 'paidAt', '付款时间 UTC', (row) => row.paidAt),
  col('time', 'deliveredAt', '到货时间 UTC', (row) => row.deliveredAt),
  col('text', 'revision', '版本', (row) => revisionOf(paymentTextColumns, paymentTexts(row)), 14),
];
