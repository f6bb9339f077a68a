import type { WordedAssessment } from '@/domain/assessment';
import { wording } from './wording';

const mostBars = 30;

/** "9 of 12 signals read" with one bar per signal: solid when read, dashed when not. */
export function Coverage({ assessment: { asked, answered } }: { assessment: WordedAssessment }) {
  const { words, format } = wording();
  const bars = Math.min(asked, mostBars);
  const solid = asked === 0 ? 0 : Math.floor((answered / asked) * bars);
  return (
    <>
      <p class="sub coverage">{words.read(format.count(answered), format.count(asked))}</p>
      <div class="meter" aria-hidden="true">
        {Array.from({ length: bars }, (_, index) => (
          <i class={index < solid ? '' : 'no'} />
        ))}
      </div>
    </>
  );
}
