import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { messageAsk } from '@/app/client';
import { languageOf } from '@/i18n/language';
import { recognise } from '@/pages/page-kind';
import { readPage } from '@/pages/read-page';
import { settled } from '@/pages/settled';
import { toChoices } from '@/ui/overlay/choices';
import { toPlace } from '@/ui/overlay/place';
import { keep, kept, onKept } from '@/ui/overlay/shelf';
import { startOverlay } from '@/ui/overlay/start';
import { watchPage } from '@/pages/watch-page';
import style from './style.css?inline';

export default defineContentScript({
  matches: ['*://*.1688.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(context) {
    const stop = startOverlay({
      window,
      document,
      style,
      ask: messageAsk,
      recognise: () => recognise(new URL(window.location.href), document),
      read: (readAt) => readPage(document, window.location.href, readAt),
      settled: (signal) => settled(document, signal),
      watch: (onChange, signal) => watchPage(document, onChange, signal),
      choices: async () => toChoices(await kept('settings'), languageOf(navigator.language)),
      onChoices: (onChange, signal) => onKept('settings', onChange, signal),
      places: { load: async () => toPlace(await kept('card-place')), save: (place) => keep('card-place', place) },
    });
    // A page can forge the event that tells of a newer script; only a really replaced extension has no id any more.
    context.onInvalidated(() => {
      if (!browser?.runtime?.id) stop();
    });
  },
});
