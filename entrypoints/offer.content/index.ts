import { defineContentScript } from 'wxt/utils/define-content-script';
import { messageAsk } from '@/app/client';
import { desktopOffers } from '@/pages/offer/desktop';
import { withOlder } from '@/pages/offer/with-older';
import { runOverlay } from './run-overlay';

async function loadOlder() {
  const reply = await messageAsk('load-script', { script: 'older-offers' });
  return reply.ok ? globalThis.touchstoneOlderOffers : undefined;
}

export default defineContentScript({
  matches: ['https://detail.1688.com/offer/*', 'https://detail.1688.com/_____tmd_____/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(context) {
    runOverlay(desktopOffers, withOlder(desktopOffers, loadOlder), context);
  },
});
