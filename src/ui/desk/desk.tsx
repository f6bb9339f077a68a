import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/domain/settings';
import { cardWords } from '@/i18n/card-words';
import { localeOf } from '@/i18n/language';
import { speak } from '../parts/wording';
import type { ChangeSettings } from '../popup/ports';
import { deskWording } from './desk-words';
import { BackupReminder } from './files/backup-reminder';
import { Menu } from './menu';
import type { DeskPorts } from './ports';
import { Screen } from './screen';
import { useRoute } from './use-route';

/** The full-tab page: a menu, and one screen at a time. */
export function Desk({ ports }: { ports: DeskPorts }) {
  const route = useRoute();
  const [settings, setSettings] = useState<Settings | null>(null);
  const { ask } = ports;
  const changeSettings = useCallback<ChangeSettings>(
    async (change) => {
      const reply = await ask('change-settings', { change });
      if (reply.ok) setSettings(reply.answer);
      return reply;
    },
    [ask],
  );
  useEffect(() => void changeSettings({}), [changeSettings]);
  useEffect(() => ports.onSettings(() => void changeSettings({})), [ports, changeSettings]);
  const chosen = settings && settings.language !== 'auto' ? settings.language : null;
  const language = chosen ?? ports.language;
  speak(language, cardWords[language]);
  const { desk } = deskWording();
  useEffect(() => {
    document.documentElement.lang = localeOf(language);
    document.title = desk.title;
  }, [language, desk]);
  return (
    <div class="surface desk">
      <Menu route={route} />
      {route.screen !== 'files' && <BackupReminder ports={ports} />}
      <main>
        <Screen route={route} ports={ports} settings={settings} changeSettings={changeSettings} />
      </main>
    </div>
  );
}
