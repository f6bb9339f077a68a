import { useEffect } from 'preact/hooks';
import { cardWords } from '@/i18n/card-words';
import { localeOf } from '@/i18n/language';
import { speak } from '../parts/wording';
import { useSettings } from '../popup/use-settings';
import { deskWording } from './desk-words';
import { BackupReminder } from './files/backup-reminder';
import { Menu } from './menu';
import type { DeskPorts } from './ports';
import { ShareNews } from './share/share-news';
import { Screen } from './screen';
import { useRoute } from './use-route';

const nothing = () => undefined;

/** The full-tab page: a menu, and one screen at a time. */
export function Desk({ ports }: { ports: DeskPorts }) {
  const route = useRoute();
  // The screens follow by themselves: for them a changed setting is a changed store.
  const { settings, changeSettings } = useSettings(ports, nothing);
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
      {route.screen !== 'share' && <ShareNews ports={ports} />}
      <main>
        <Screen route={route} ports={ports} settings={settings} changeSettings={changeSettings} />
      </main>
    </div>
  );
}
