import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/domain/settings';
import type { ChangeSettings, PopupPorts } from './ports';

interface HeldSettings {
  /** null until they are known */
  settings: Settings | null;
  changeSettings: ChangeSettings;
}

/**
 * The buyer's settings, read again whenever they change on any surface. `changed` is called then too: every judgement rests on them.
 */
export function useSettings(
  { ask, onSettings }: Pick<PopupPorts, 'ask' | 'onSettings'>,
  changed: () => void,
): HeldSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const changeSettings = useCallback<ChangeSettings>(
    async (change) => {
      const reply = await ask('change-settings', { change });
      if (reply.ok) setSettings(reply.answer);
      if (reply.ok && Object.keys(change).length > 0) changed();
      return reply;
    },
    [ask, changed],
  );
  useEffect(() => void changeSettings({}), [changeSettings]);
  useEffect(
    () =>
      onSettings(() => {
        void changeSettings({});
        changed();
      }),
    [onSettings, changeSettings, changed],
  );
  return { settings, changeSettings };
}
