import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { messageAsk } from '@/app/client';
import { settingsKey } from '@/domain/settings';
import { languageOf } from '@/i18n/language';
import type { PageReader } from '@/pages/page-reader';
import { settled } from '@/pages/settled';
import { toChoices } from '@/ui/overlay/choices';
import { kept, onKept } from '@/ui/overlay/shelf';
import { startOverlay } from '@/ui/overlay/start';
import { withReplies, type Read } from './use-replies';

async function loadFace() {
  const reply = await messageAsk('load-script', { script: 'card' });
  if (!reply.ok) return reply.error;
  return globalThis.touchstoneCard?.() ?? 'no-answer';
}

/** Ties Touchstone to this page, the background and a reader of the pages this script runs on; `context` is WXT's, if it has any. */
export function runOverlay(reader: PageReader, read: Read = reader.read, context?: ContentScriptContext): void {
  const ended = new AbortController();
  const remove = startOverlay({
    window,
    document,
    ask: messageAsk,
    recognise: () => reader.recognise(new URL(window.location.href), document),
    settled: (signal) => settled(document, signal),
    ...withReplies(read, ended.signal),
    choices: async () => toChoices(await kept(settingsKey), languageOf(navigator.language)),
    onChoices: (onChange, signal) => onKept(settingsKey, onChange, signal),
    loadFace,
  });
  // A page can forge the event that tells of a newer script; only a really replaced extension has no id any more.
  context?.onInvalidated(() => {
    if (browser?.runtime?.id) return;
    ended.abort();
    remove();
  });
}
