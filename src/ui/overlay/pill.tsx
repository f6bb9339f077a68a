import { pageWords } from '@/i18n/page-words';
import { BandShape } from '../parts/band-shape';
import { wording } from '../parts/wording';
import type { Actions } from './actions';
import type { Speaking } from './face-state';

/** The small form: a judged store's band (only its shape when quiet), or one sentence of a state that has no verdict. */
export function Pill({ shown, act }: { shown: Speaking; act: Actions }) {
  if (shown.state === 'judged') {
    const { words } = wording();
    const band = words.bands[shown.assessment.band];
    return (
      <button
        class={`pill band-${shown.assessment.band}`}
        aria-label={`${words.brand}: ${band}. ${words.expand}`}
        onClick={act.open}
      >
        <BandShape band={shown.assessment.band} size={14} />
        {!shown.quiet && <span>{band}</span>}
      </button>
    );
  }
  const words = pageWords[shown.language];
  const sentence = shown.state === 'error' ? words.errors[shown.error] : words[shown.state];
  return (
    <div class={`pill note ${shown.state}`}>
      <BandShape band="unclear" size={14} />
      <p role="status">{sentence}</p>
      {shown.state !== 'reading' && (
        <button class="icon" aria-label={words.hide} title={words.hideHint} onClick={act.hide}>
          ×
        </button>
      )}
    </div>
  );
}
