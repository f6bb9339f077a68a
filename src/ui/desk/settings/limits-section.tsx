import { useEffect, useState } from 'preact/hooks';
import type { PolicyNumber } from '@/domain/policy-table';
import type { DeskPorts } from '../ports';
import { numbersOf } from '../policy/draft';
import { shownNumber } from '../policy/shown-number';
import { hashOf } from '../route';
import { settingsWording } from './settings-wording';

/** The numbers the buyer has changed, and the way to all of them. */
export function LimitsSection({ ask, onSettings }: Pick<DeskPorts, 'ask' | 'onSettings'>) {
  const { desk, set } = settingsWording();
  const [own, setOwn] = useState<PolicyNumber[] | null>(null);
  useEffect(() => {
    const read = async () => {
      const reply = await ask('policy', { overlay: null });
      if (reply.ok) setOwn([...numbersOf(reply.answer).values()].filter(({ value, usual }) => value !== usual));
    };
    void read();
    return onSettings(() => void read());
  }, [ask, onSettings]);
  return (
    <section>
      <h3>{desk.screens.policy}</h3>
      <p class="sub">{set.limits}</p>
      {own?.length === 0 && <p>{set.limitsUsual}</p>}
      {own !== null && own.length > 0 && (
        <ul>
          {own.map((number) => (
            <li key={number.path}>
              {set.limitChanged(number.name, shownNumber(number, number.value), shownNumber(number, number.usual))}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={hashOf({ screen: 'policy', keys: [] })}>{set.limitsOpen}</a>
      </p>
    </section>
  );
}
