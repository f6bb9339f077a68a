import type { JudgedList } from '../judged-list';
import { showReasons } from '../reasons';

declare global {
  /** set by the `list-bar` script in the extension's own world of a page */
  var touchstoneListBar: ((list: JudgedList, signal: AbortSignal) => void) | undefined;
}

/** What a list has beside its chips; ends with the signal. */
export function startBar(list: JudgedList, signal: AbortSignal): void {
  showReasons(window, list.at, signal);
}
