import type { Language } from '@/domain/language';
import type { StoreView } from '@/domain/view';

/** What the corner of a page shows: nothing, a page that is still filling in, or the view that came back. */
export type Shown = { state: 'nothing' } | { state: 'reading'; language: Language } | StoreView;

/** States that have something to say; the others draw nothing. */
export type Speaking = Exclude<Shown, { state: 'nothing' | 'off' | 'unsupported' }>;

/** Whether a state draws anything at all. */
export function speaks(shown: Shown): shown is Speaking {
  return shown.state !== 'nothing' && shown.state !== 'off' && shown.state !== 'unsupported';
}
