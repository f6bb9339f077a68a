import { bulkMarks } from '@/app/desk/bulk-marks';
import { onViews } from '@/store/changed-views';
import type { DeskPorts } from '@/ui/desk/ports';
import { context } from '../popup/backstage';
import MarksWorker from './marks-worker?worker';

/** What the table needs for marks in bulk and for its views. */
export const marksPort: Pick<DeskPorts, 'bulk' | 'onViews'> = {
  bulk: bulkMarks(context, () => new MarksWorker()),
  onViews: (changed) => onViews(context.database, changed),
};
