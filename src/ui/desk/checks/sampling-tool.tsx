import { useEffect, useState } from 'preact/hooks';
import type { Ask, Question, Topics } from '@/app/topics';
import { Choice, Labelled } from '../../parts/choice';
import { checksWording } from './checks-words';

type Level = Question<'sampling-plan'>['level'];
type Plans = NonNullable<Topics['sampling-plan']['answer']>;
const levels = ['I', 'II', 'III'] as const satisfies readonly Level[];
/** A sample this small is passed by luck: the plans of trial orders (domain handbook, section 8). */
const tiny = 32;

/** How many pieces of a lot to open and how many faulty ones are too many (GB/T 2828.1 = ISO 2859-1). */
export function SamplingTool({ ask }: { ask: Ask }) {
  const { said } = checksWording();
  const [typed, setTyped] = useState('');
  const [level, setLevel] = useState<(typeof levels)[number]>('II');
  const [plans, setPlans] = useState<Plans | null>(null);
  const lotSize = /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : null;
  useEffect(() => {
    let gone = false;
    setPlans(null);
    if (lotSize === null) return;
    void ask('sampling-plan', { lotSize, level }).then((reply) => {
      if (!gone && reply.ok) setPlans(reply.answer);
    });
    return () => {
      gone = true;
    };
  }, [ask, lotSize, level]);
  const isWrong = typed.trim() !== '' && (lotSize === null || lotSize < 2);
  return (
    <div class="tool">
      <h5>{said.sampling}</h5>
      <div class="line">
        <Labelled label={said.lotSize} wide={false}>
          <input
            inputMode="numeric"
            value={typed}
            maxLength={9}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
        </Labelled>
        <Choice
          label={said.level}
          value={level}
          options={levels.map((value) => ({ value, text: said.levels[value] }))}
          onChoose={(value) => {
            setLevel(value);
          }}
        />
      </div>
      <div role="status">
        {isWrong && <p class="wrong">{said.lotTooSmall}</p>}
        {plans && <PlanLines plans={plans} />}
      </div>
    </div>
  );
}

function PlanLines({ plans }: { plans: Plans }) {
  const { said, format } = checksWording();
  const line = (defects: 'major' | 'minor') => {
    const { sampleSize, accept, reject, isWholeLot } = plans[defects];
    const [pieces, most, from] = [sampleSize, accept, reject].map(format.count);
    return isWholeLot
      ? said.wholeLot(said.defects[defects], most ?? '', from ?? '')
      : said.samplingPlan(said.defects[defects], pieces ?? '', most ?? '', from ?? '');
  };
  return (
    <>
      <ul>
        <li>{said.critical}</li>
        <li>{line('major')}</li>
        <li>{line('minor')}</li>
      </ul>
      {plans.major.sampleSize <= tiny && <p class="sub">{said.smallLot}</p>}
    </>
  );
}
