import { useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { JudgedStore } from '@/domain/view';
import { AllFindings, NextSteps, Reasons } from '../parts/findings';
import { VerdictHead } from '../parts/verdict-head';
import { useWording } from '../parts/wording';
import { CardFooter } from './card-footer';
import { PaymentSection } from './payment-section';
import type { Handle } from './use-place';

interface CardProps {
  store: JudgedStore;
  ask: Ask;
  handle: Handle;
  onSmall(): void;
  onHide(): void;
  onQuiet(quietFor: string | null): void;
}

/** The judged store on its page: verdict, reasons, payment check, next steps; every finding on demand. */
export function Card({ store, ask, handle, onSmall, onHide, onQuiet }: CardProps) {
  const { words } = useWording();
  const [expanded, setExpanded] = useState(false);
  const { band, findings, verdict } = store.assessment;
  return (
    <div
      class={`card band-${band}`}
      role="region"
      aria-label={words.region}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onSmall();
      }}
    >
      <div class="bar">
        <button class="handle" aria-label={words.move} title={words.move} {...handle}>
          <span aria-hidden="true">⠿</span> {words.brand}
        </button>
        <button class="icon" aria-label={words.collapse} title={words.collapse} onClick={onSmall}>
          –
        </button>
        <button class="icon" aria-label={words.hide} title={words.hideHint} onClick={onHide}>
          ×
        </button>
      </div>
      <div class="scroll">
        <p class="only-heard" role="status">{`${words.bands[band]}. ${verdict.slice(0, 300)}`}</p>
        <VerdictHead store={store} />
        <Reasons findings={findings} />
        <PaymentSection ask={ask} store={store} />
        <NextSteps findings={findings} />
        {expanded && <AllFindings id="all" findings={findings} />}
        <p class="limits">{words.limits}</p>
      </div>
      <CardFooter
        store={store}
        ask={ask}
        expanded={expanded}
        onQuiet={onQuiet}
        onExpand={() => {
          setExpanded(!expanded);
        }}
      />
    </div>
  );
}
