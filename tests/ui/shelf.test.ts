import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Shelf from '@/ui/overlay/shelf';

const runtime: { id: string | undefined } = { id: 'own-id' };
const local = {
  get: vi.fn<(key: string) => Promise<Record<string, unknown>>>(),
  set: vi.fn<(values: object) => Promise<void>>(),
};
const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);

let shelf: typeof Shelf;
beforeEach(async () => {
  vi.stubGlobal('chrome', { runtime, storage: { local } });
  vi.resetModules();
  shelf = await import('@/ui/overlay/shelf');
});
afterEach(() => {
  runtime.id = 'own-id';
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe('what a page keeps', () => {
  it('is read and written under its key', async () => {
    local.get.mockResolvedValue({ 'card-place': 7 });
    local.set.mockResolvedValue();
    expect(await shelf.kept('card-place')).toBe(7);
    await shelf.keep('card-place', 8);
    expect(local.set).toHaveBeenCalledWith({ 'card-place': 8 });
  });

  it('counts as nothing when storage fails, without an exception on the page', async () => {
    local.get.mockRejectedValue(new Error('corrupt'));
    local.set.mockRejectedValue(new Error('full'));
    expect(await shelf.kept('settings')).toBeUndefined();
    await expect(shelf.keep('card-place', 8)).resolves.toBeUndefined();
    expect(warned).toHaveBeenCalledTimes(2);
  });

  it('is left alone once the extension was replaced under the page', async () => {
    runtime.id = undefined;
    expect(await shelf.kept('settings')).toBeUndefined();
    await shelf.keep('card-place', 8);
    expect(local.get).not.toHaveBeenCalled();
    expect(local.set).not.toHaveBeenCalled();
  });
});
