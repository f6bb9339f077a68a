import { localeOf } from '@/i18n/language';
import type { PaymentView } from '../parts/payment-check';
import { Card } from './card';
import type { Actions } from './actions';
import type { Speaking } from './face-state';
import type { Handle } from './handle';
import type { Outline } from './outline';
import { Pill } from './pill';
import type { Place } from './place';

/** Everything the card's looks depend on. */
export interface FaceState {
  shown: Speaking;
  place: Place;
  small: boolean;
  /** the check of a judged store; null in every other state */
  payment: PaymentView | null;
  expanded: boolean;
  hint: boolean;
  /** what went wrong with the last button, in words of the card */
  failure: string;
  /** whether a value is outlined on the page, or was to be and is no longer drawn */
  pointed: 'nowhere' | 'shown' | 'gone';
}

interface FaceProps {
  state: FaceState;
  act: Actions;
  handle: Handle;
  outline: Pick<Outline, 'attach'>;
}

/** One state of the card at its place, and the frame it draws around parts of the page. */
export function Face({ state, act, handle, outline }: FaceProps) {
  const { shown, place, payment } = state;
  return (
    <div
      class="frame"
      lang={localeOf(shown.language)}
      dir="ltr"
      translate={false}
      style={{ '--right': `${place.right}px`, '--top': `${place.top}px` }}
    >
      {shown.state === 'judged' && payment && !state.small ? (
        <Card key="card" store={shown} payment={payment} state={state} act={act} handle={handle} />
      ) : (
        <Pill key="pill" shown={shown} act={act} />
      )}
      <div class="outline" ref={outline.attach} hidden />
    </div>
  );
}
