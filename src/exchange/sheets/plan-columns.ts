import { stageTextColumns, stageTexts } from '@/domain/sheet-records';
import { revisionOf } from '@/domain/sheet-words';
import { column as col } from './column';
import type { PlanSheetRow } from './rows';
import type { Column } from './sheet';

/** The sheet "plans": how the buyer means to pay each order, one row a stage. */
export const planColumns: Column<PlanSheetRow>[] = [
  col('text', 'storeKey', '店铺标识', (row) => row.plan.storeKey, 26),
  col('text', 'companyName', '公司名称', (row) => row.companyName, 34),
  col('text', 'planId', '计划编号', (row) => row.plan.id, 14),
  col('text', 'offerId', '商品编号', (row) => row.plan.offerId, 16),
  col('money', 'order', '订单金额', (row) => row.plan.order.amount),
  col('text', 'currency', '货币', (row) => row.plan.order.currency, 8),
  col('text', 'tradeType', '交易方式', (row) => row.plan.tradeType, 14),
  col('number', 'stage', '阶段', (row) => row.at + 1, 8),
  col('text', 'when', '何时', (row) => row.stage.when, 34),
  col('text', 'condition', '条件', (row) => row.stage.condition, 60),
  col('money', 'amount', '金额', (row) => row.stage.amount),
  col('share', 'share', '占订单', (row) =>
    row.plan.order.amount > 0 ? row.stage.amount / row.plan.order.amount : undefined,
  ),
  col('text', 'channel', '付款渠道', (row) => row.stage.channel, 12),
  col('text', 'due', '到期日', (row) => row.stage.due, 12),
  col('text', 'doneOn', '完成日', (row) => row.stage.doneOn, 12),
  col('time', 'updatedAt', '修改时间 UTC', (row) => row.plan.updatedAt),
  col('text', 'revision', '版本', (row) => revisionOf(stageTextColumns, stageTexts(row.stage)), 14),
];
