import { fill } from '@/i18n/fill';
import type { JudgedStore } from '@/domain/view';
import { wording } from '../parts/wording';
import type { Actions } from './actions';
import type { FaceState } from './face';

interface CardFooterProps {
  store: JudgedStore;
  state: Pick<FaceState, 'expanded' | 'hint' | 'failure' | 'pointed'>;
  act: Actions;
}

/** All findings, another amount (which is never typed here), and quiet until something new. */
export function CardFooter({ store, state: { expanded, hint, failure, pointed }, act }: CardFooterProps) {
  const { words, format } = wording();
  return (
    <div class="footer">
      <p role="status">{pointed === 'shown' ? words.showing : pointed === 'gone' ? words.notShown : ''}</p>
      {store.readsLess && <p>{words.readsLess}</p>}
      {hint && <p role="status">{words.otherAmountHint}</p>}
      {failure !== '' && <p role="alert">{failure}</p>}
      <div class="links">
        <button aria-expanded={expanded} onClick={act.expand}>
          {expanded ? words.fewer : fill(words.allFindings, format.count(store.assessment.findings.length))}
        </button>
        <span class="grow" />
        <button aria-expanded={hint} onClick={act.hint}>
          {words.otherAmount}
        </button>
        {store.notKept !== 'unidentified' && (
          <button title={words.quietHint} aria-pressed={store.quiet} onClick={act.beQuiet}>
            {words.quiet}
          </button>
        )}
      </div>
    </div>
  );
}
