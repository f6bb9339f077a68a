import type { JudgedStore } from '@/domain/view';
import type { PaymentView } from '../parts/payment-check';
import { AllFindings, NextSteps, Reasons } from '../parts/findings';
import { ReviewsLine } from '../parts/reviews-line';
import { VerdictHead } from '../parts/verdict-head';
import { wording } from '../parts/wording';
import type { Actions } from './actions';
import { CardFooter } from './card-footer';
import { PaymentSection } from './payment-section';
import type { FaceState } from './face';
import type { Handle } from './handle';

interface CardProps {
  store: JudgedStore;
  payment: PaymentView;
  state: Pick<FaceState, 'expanded' | 'hint' | 'failure' | 'pointed'>;
  act: Actions;
  handle: Handle;
}

/** The judged store on its page: verdict, reasons, payment check, next steps; every finding on demand. */
export function Card({ store, payment, state, act, handle }: CardProps) {
  const { words } = wording();
  const { band, findings, verdict } = store.assessment;
  return (
    <div
      class={`card band-${band}`}
      role="region"
      aria-label={words.region}
      onKeyDown={(event) => {
        if (event.key === 'Escape') act.makeSmall();
      }}
    >
      <div class="bar">
        <button class="handle" aria-label={`${words.brand}: ${words.move}`} title={words.move} {...handle}>
          <span aria-hidden="true">⠿</span> {words.brand}
        </button>
        <button class="icon" aria-label={words.collapse} title={words.collapse} onClick={act.makeSmall}>
          –
        </button>
        <button class="icon" aria-label={words.hide} title={words.hideHint} onClick={act.hide}>
          ×
        </button>
      </div>
      <div class="scroll">
        <p class="only-heard" role="status">{`${words.bands[band]}. ${verdict.slice(0, 300)}`}</p>
        <VerdictHead store={store} />
        {state.expanded ? <AllFindings id="all" assessment={store.assessment} /> : <Reasons findings={findings} />}
        <ReviewsLine reviews={store.reviews} />
        <PaymentSection store={store} payment={payment} choose={act.choose} />
        <NextSteps store={store} />
        <p class="limits">{words.limits}</p>
      </div>
      <CardFooter store={store} state={state} act={act} />
    </div>
  );
}
