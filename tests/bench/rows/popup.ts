import { popupPaint } from '../popup-paint';
import { timed, type Measure } from '../row';

/** The popup of a buyer with many stores, over a page whose verdict lies ready. */
export const popup: Measure = async () => {
  const { ours, empty, stores } = await popupPaint(5000);
  return [timed(`popup with its verdict, ${String(stores)} stores, worker asleep`, ours, 'ms', 2 * empty, empty)];
};
