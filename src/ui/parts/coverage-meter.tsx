import type { WordedAssessment } from '@/domain/assessment';

const mostBars = 30;

/** One bar per signal: solid when it was read, dashed when not. The words beside it say the same. */
export function CoverageMeter({ assessment: { asked, answered } }: { assessment: WordedAssessment }) {
  const bars = Math.min(asked, mostBars);
  const solid = asked === 0 ? 0 : Math.floor((answered / asked) * bars);
  return (
    <div class="meter" aria-hidden="true">
      {Array.from({ length: bars }, (_, index) => (
        <i class={index < solid ? '' : 'no'} />
      ))}
    </div>
  );
}
