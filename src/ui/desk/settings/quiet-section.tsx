import { useCallback, useEffect, useState } from 'preact/hooks';
import type { QuietList, QuietRule } from '@/domain/quiet';
import type { Settings } from '@/domain/settings';
import { Choice } from '../../parts/choice';
import { PlainText } from '../../parts/plain-text';
import type { DeskPorts } from '../ports';
import { hashOf } from '../route';
import { settingsWording } from './settings-wording';

interface QuietSectionProps {
  ports: Pick<DeskPorts, 'ask' | 'onSettings' | 'stores'>;
  settings: Settings;
  change(part: Partial<Settings>): Promise<boolean>;
}

/** Everything the buyer silenced, since when, and the way to let it speak again; further rules may be silenced here. */
export function QuietSection({ ports, settings, change }: QuietSectionProps) {
  const { desk, set, format } = settingsWording();
  const { quiet } = set;
  const [list, setList] = useState<QuietList | null>(null);
  const [picked, setPicked] = useState('');
  const { ask, stores } = ports;
  const read = useCallback(
    async (speak: boolean) => {
      const reply = await ask('quiet', { speak });
      if (reply.ok) setList(reply.answer);
    },
    [ask],
  );
  useEffect(() => void read(false), [read]);
  // The table of stores also tells of changed settings.
  useEffect(() => stores.onChange(() => void read(false)), [stores, read]);
  if (list === null) return null;
  const { silenceable, rules, notices } = list;
  const since = (at: string | null) => at !== null && <span class="sub">{quiet.since(format.day(at))}</span>;
  const setRules = async (quietRules: QuietRule[]) => {
    if (await change({ quietRules })) await read(false);
  };
  const speakOf = async (storeKey: string) => {
    const reply = await ask('change-mark', { writeId: crypto.randomUUID(), storeKey, change: { quietFor: null } });
    if (reply.ok) await read(false);
  };
  const again = (name: string, speak: () => Promise<void>) => (
    <button class="strong" aria-label={`${quiet.again}: ${name}`} onClick={() => void speak()}>
      {quiet.again}
    </button>
  );
  return (
    <section class="quiet">
      <h3>{quiet.title}</h3>
      <p class="sub">{quiet.note}</p>
      {rules.length + list.stores.length + notices === 0 && <p>{quiet.nothing}</p>}
      <ul>
        {rules.map(({ rule, title, since: at }) => (
          <li key={rule}>
            <span>{quiet.rule(title)}</span> {since(at)}{' '}
            {again(title, () => setRules(settings.quietRules.filter((one) => one.rule !== rule)))}
          </li>
        ))}
        {list.stores.map(({ storeKey, companyName, since: at }) => (
          <li key={storeKey}>
            <a href={hashOf({ screen: 'store', storeKey })}>
              <PlainText text={companyName ?? desk.unnamed} limit={80} />
            </a>{' '}
            {since(at)} {again(companyName ?? storeKey, () => speakOf(storeKey))}
          </li>
        ))}
        {notices > 0 && (
          <li>
            <span>{quiet.notices(format.count(notices))}</span> {again(quiet.noticesName, () => read(true))}
          </li>
        )}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (picked === '') return;
          setPicked('');
          void setRules([...settings.quietRules, { rule: picked, since: new Date().toISOString() }]);
        }}
      >
        <Choice<string>
          label={quiet.pick}
          value={picked}
          options={[
            { value: '', text: quiet.none },
            ...silenceable.map(({ rule, title }) => ({ value: rule, text: title })),
          ]}
          onChoose={setPicked}
        />
        <button class="strong" disabled={picked === ''}>
          {quiet.silence}
        </button>
      </form>
      <p class="sub">{quiet.never}</p>
    </section>
  );
}
