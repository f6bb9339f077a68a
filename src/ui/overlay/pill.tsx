import { BandShape } from '../parts/band-shape';
import { useWording } from '../parts/wording';
import type { Speaking } from './face-state';

interface PillProps {
  shown: Speaking;
  quiet: boolean;
  onOpen(): void;
  onHide(): void;
}

/** The small form: a judged store's band (only its shape when quiet), or one sentence of a state that has no verdict. */
export function Pill({ shown, quiet, onOpen, onHide }: PillProps) {
  const { words } = useWording();
  if (shown.state === 'judged') {
    const band = words.bands[shown.assessment.band];
    return (
      <button
        class={`pill band-${shown.assessment.band}`}
        aria-label={`${words.brand}: ${band}. ${words.expand}`}
        onClick={onOpen}
      >
        <BandShape band={shown.assessment.band} size={14} />
        {!quiet && <span>{band}</span>}
      </button>
    );
  }
  const sentence = shown.state === 'error' ? words.errors[shown.error] : words[shown.state];
  return (
    <div class={`pill note ${shown.state}`}>
      <BandShape band="unclear" size={14} />
      <p role="status">{sentence}</p>
      {shown.state !== 'reading' && (
        <button class="icon" aria-label={words.hide} title={words.hideHint} onClick={onHide}>
          ×
        </button>
      )}
    </div>
  );
}
