// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ViewError } from '@/domain/view';
import { pageWords } from '@/i18n/page-words';
import { startOverlay, type CardFace } from '@/ui/overlay/start';
import { askLog } from './ask-log';
import { fakeWindow } from './fake-window';
import { judged } from './sample-views';

const turns = () => new Promise((resolve) => setImmediate(resolve));
const host = () => document.querySelector('touchstone-card');
const roots: ShadowRoot[] = [];
const attach = Element.prototype.attachShadow;
vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
  const root = attach.call(this, init);
  roots.push(root);
  return root;
});

function start(loaded: CardFace | ViewError, kind: 'offer' | 'other' = 'offer') {
  const log = askLog();
  const loadFace = vi.fn(() => Promise.resolve(loaded));
  const stop = startOverlay({
    window: fakeWindow('https://detail.1688.com/offer/1.html').window,
    document,
    ask: log.ask,
    recognise: () => kind,
    read: () => ({ pageKind: 'offer', fields: {} }) as never,
    settled: () => Promise.resolve(),
    watch: () => undefined,
    choices: () => Promise.resolve({ enabled: true, language: 'en', readsReplies: false }),
    onChoices: () => undefined,
    loadFace,
  });
  return { ...log, loadFace, stop };
}

afterEach(() => document.documentElement.querySelector('touchstone-card')?.remove());

describe('the start on a page', () => {
  it('fetches the card once there is something to say, and shows it the newest state', async () => {
    const face = { show: vi.fn(), remove: vi.fn() };
    const { asked, loadFace, stop } = start(face);
    await turns();
    expect(loadFace).not.toHaveBeenCalled();
    asked[0]?.answer({ ok: true, answer: judged() });
    await turns();
    expect(loadFace).toHaveBeenCalledTimes(1);
    expect(face.show.mock.calls.at(-1)?.[0]).toMatchObject({ state: 'judged' });
    stop();
    expect(face.remove).toHaveBeenCalled();
  });

  it('fetches nothing on a page of another kind', async () => {
    const { asked, loadFace } = start({ show: vi.fn(), remove: vi.fn() }, 'other');
    await turns();
    expect(asked).toEqual([]);
    expect(loadFace).not.toHaveBeenCalled();
  });

  it('says in one sentence why, where the card cannot be had', async () => {
    const { asked, stop } = start('no-answer');
    await turns();
    asked[0]?.answer({ ok: false, error: 'no-answer' });
    await turns();
    expect(roots.at(-1)?.textContent).toContain(pageWords.en.errors['no-answer']);
    expect(host()).not.toBeNull();
    stop();
    expect(host()).toBeNull();
  });
});
