import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { messageAsk } from '@/app/client';
import { settingsKey } from '@/domain/settings';
import { shortcutsOf } from '@/pages/search/shortcuts';
import { startBar, type BarPorts } from '@/ui/chips/bar/start-bar';
import { kept, onKept } from '@/ui/overlay/shelf';
import style from './style.css?inline';
import reasonsStyle from './why.css?inline';

declare global {
  /** set by the `list-bar` script in the extension's own world of a page */
  var touchstoneListBar: ((ports: BarPorts) => Promise<void>) | undefined;
}

/** Put on demand into a list that has cards; hands what stands beside the chips to the content script that asked for it. */
export default defineUnlistedScript(() => {
  globalThis.touchstoneListBar = (ports) =>
    startBar(ports, {
      window,
      style,
      reasonsStyle,
      ask: messageAsk,
      settings: () => kept(settingsKey),
      onSettings: (onChange, signal) => {
        onKept(settingsKey, onChange, signal);
      },
      shortcuts: () => shortcutsOf(document, window.location.href),
    });
});
