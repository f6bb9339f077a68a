import { useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { JudgedStore, ViewError } from '@/domain/view';
import { useWording } from '../parts/wording';

interface CardFooterProps {
  store: JudgedStore;
  ask: Ask;
  expanded: boolean;
  onExpand(): void;
  onQuiet(quietFor: string | null): void;
}

/** All findings, another amount (which is never typed here), and quiet until something new. */
export function CardFooter({ store, ask, expanded, onExpand, onQuiet }: CardFooterProps) {
  const { words, format } = useWording();
  const [hint, setHint] = useState(false);
  const [error, setError] = useState<ViewError | null>(null);

  const changeQuiet = async () => {
    const quietFor = store.quiet ? null : store.findingsKey;
    const reply = await ask('change-mark', {
      writeId: crypto.randomUUID(),
      storeKey: store.storeKey,
      change: { quietFor },
    });
    setError(reply.ok ? null : reply.error);
    if (reply.ok) onQuiet(reply.answer.quietFor);
  };

  return (
    <div class="footer">
      {hint && <p role="status">{words.otherAmountHint}</p>}
      {error && <p role="alert">{words.errors[error]}</p>}
      <div class="links">
        <button aria-expanded={expanded} onClick={onExpand}>
          {expanded ? words.fewer : words.allFindings(format.count(store.assessment.findings.length))}
        </button>
        <span class="grow" />
        <button
          aria-expanded={hint}
          onClick={() => {
            setHint(!hint);
          }}
        >
          {words.otherAmount}
        </button>
        {store.notKept !== 'unidentified' && (
          <button title={words.quietHint} aria-pressed={store.quiet} onClick={() => void changeQuiet()}>
            {words.quiet}
          </button>
        )}
      </div>
    </div>
  );
}
