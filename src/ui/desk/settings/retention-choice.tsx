import { keepMonths, type KeepMonths, type ThinningJobs, type ThinningStep } from '@/domain/retention';
import { Choice } from '../../parts/choice';
import { settingsWording } from './settings-wording';
import { megabytes } from './space-table';
import { useThinning } from './use-thinning';

interface RetentionChoiceProps {
  /** in force */
  months: KeepMonths;
  jobs: ThinningJobs;
  /** false when it could not be kept */
  change(months: KeepMonths): Promise<boolean>;
  /** called when contents were thinned */
  thinned(): void;
}

/** How long page contents stay. What a choice would remove is counted before it can be put in force. */
export function RetentionChoice({ months, jobs, change, thinned }: RetentionChoiceProps) {
  const { set } = settingsWording();
  const { keep } = set;
  const { chosen, state, step, choose, apply } = useThinning({ months, jobs, change, thinned });
  return (
    <section>
      <h3>{keep.title}</h3>
      <p class="sub">{keep.note}</p>
      <p class="sub">{keep.never}</p>
      <div class="choices">
        <Choice
          label={keep.label}
          value={chosen}
          options={keepMonths.map((value) => ({ value, text: keep.choices[value] }))}
          onChoose={choose}
        />
      </div>
      <div role="status">
        {step && <StepLine step={step} state={state} />}
        {state === 'failed' && <p role="alert">{keep.failed}</p>}
        {state === 'saved' && !step && <p>{set.saved}</p>}
      </div>
      {state === 'counted' && (
        <p class="buttons">
          <button class="strong" onClick={() => void apply()}>
            {keep.apply}
          </button>
          <button
            class="strong"
            onClick={() => {
              choose(months);
            }}
          >
            {keep.leave}
          </button>
        </p>
      )}
    </section>
  );
}

function StepLine({ step, state }: { step: ThinningStep; state: ReturnType<typeof useThinning>['state'] }) {
  const { format, set } = settingsWording();
  const { keep } = set;
  const told = [format.count(step.contents), format.count(step.stores), megabytes(step.bytes)] as const;
  if (state === 'counting' || state === 'thinning') {
    return (
      <p>
        {keep.going(format.count(step.done), format.count(step.total))}{' '}
        <progress max={step.total} value={step.done} aria-label={keep.title} />
      </p>
    );
  }
  if (state === 'saved') return <p>{step.contents === 0 ? keep.doneNothing : keep.done(...told)}</p>;
  return <p>{step.contents === 0 ? keep.wouldNothing : keep.would(...told)}</p>;
}
