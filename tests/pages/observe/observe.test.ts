import { describe, expect, it, vi } from 'vitest';
import { longestReply } from '@/pages/observe/handover';
import type { PageWindow } from '@/pages/observe/page-window';
import { api, observedWindow } from './observed-window';

const other = 'https://h5api.m.1688.com/h5/mtop.1688.trading.dataline.service/1.0/';

describe('replies to fetch', () => {
  it.each([
    ['a text', () => api],
    ['an address', ({ URL: Address }: PageWindow) => new Address(api)],
    ['a request', () => new Request(api)],
  ])('asked for by %s are copied; the page has its own, unread', async (_, target) => {
    const { window, said, ask, answers, settle } = observedWindow();
    answers(api, '{"a":1}');
    const reply = await window.fetch(target(window));
    expect(reply.bodyUsed).toBe(false);
    expect(await reply.text()).toBe('{"a":1}');
    await settle();
    expect(said).toEqual([]);
    ask();
    expect(said).toEqual([`${api}\n{"a":1}`]);
  });

  it('of another kind, and targets only the page can read, are passed through untouched', async () => {
    const { window, said, ask, answers, settle } = observedWindow();
    const clone = vi.spyOn(Response.prototype, 'clone');
    let asked = 0;
    const counting = { toString: () => ((asked += 1), api) };
    answers(other, 'x');
    answers(api, 'y');
    expect(await (await window.fetch(other)).text()).toBe('x');
    expect(await (await window.fetch(counting as unknown as string)).text()).toBe('y');
    await settle();
    ask();
    expect([asked, clone.mock.calls.length, said]).toEqual([1, 0, []]);
    clone.mockRestore();
  });

  it('fail for the page as they would without', async () => {
    const { window, said, ask } = observedWindow();
    await expect(window.fetch(api)).rejects.toThrow('offline');
    ask();
    expect(said).toEqual([]);
  });

  it('come by a function that looks like the page’s own', async () => {
    let promise: Promise<Response> | undefined;
    const own = function fetch(target: unknown) {
      return (promise = Promise.resolve(new Response(String(target))));
    };
    const { window } = observedWindow((page) => Object.assign(page, { fetch: own }));
    expect([window.fetch.name, window.fetch.length]).toEqual(['fetch', 1]);
    expect(window.fetch.call(window, api)).toBe(promise);
    expect(Object.getOwnPropertyDescriptor(window, 'fetch')).toMatchObject({ writable: true, configurable: true });
  });
});

describe('replies to requests', () => {
  it.each([
    ['', '{"a":1}', '{"a":1}'],
    ['text', '{"a":1}', '{"a":1}'],
    ['json', { a: 1 }, '{"a":1}'],
  ])('of type "%s" are read when the page has had them', (type, body, text) => {
    const { said, ask, newRequest } = observedWindow();
    ask();
    const request = newRequest();
    const before = vi.fn(() => said.length);
    request.type = type;
    request.send();
    request.addEventListener('load', before);
    request.answer(body);
    expect([before.mock.results[0]?.value, said]).toEqual([0, [`${api}\n${text}`]]);
  });

  it('that are binary, failed, or of another kind are left alone', () => {
    const { said, ask, newRequest } = observedWindow();
    ask();
    for (const [type, address] of [
      ['arraybuffer', api],
      ['', other],
      ['', ''],
    ] as const) {
      const request = newRequest();
      request.type = type;
      request.send();
      request.answer('x', address);
    }
    expect(said).toEqual([]);
  });

  it('sent again are told once each', () => {
    const { said, ask, newRequest } = observedWindow();
    ask();
    const request = newRequest();
    request.send();
    request.send();
    request.answer('1');
    request.send();
    request.answer('2');
    expect([request.sent, said]).toEqual([3, [`${api}\n1`, `${api}\n2`]]);
  });
});

describe('replies that are scripts', () => {
  const put = (window: Window, address: string) => {
    const script = window.document.createElement('script');
    script.src = address;
    window.document.head.append(script);
    return script;
  };

  it('are read beside the page’s own function, which is called as ever', async () => {
    const { window, said, ask } = observedWindow();
    ask();
    const own = vi.fn(() => 'mine');
    Object.assign(window, { mtopjsonp7: own });
    put(window, `${api}&type=jsonp&callback=mtopjsonp7`);
    await Promise.resolve();
    const called = (window as unknown as Record<string, (json: unknown) => unknown>)['mtopjsonp7'];
    const json = { a: 1 };
    expect(called?.(json)).toBe('mine');
    expect(own.mock.calls).toEqual([[json]]);
    expect(said).toEqual([`${api}&type=jsonp&callback=mtopjsonp7\n{"a":1}`]);
  });

  it('throw where the page throws, and leave every other function alone', async () => {
    const { window, said, ask } = observedWindow();
    ask();
    const own = () => {
      throw new Error('the page’s own');
    };
    Object.assign(window, { mine: own, fn: own });
    put(window, `${other}?callback=mine`);
    put(window, `${api}&callback=fn`);
    put(window, `${api}&callback=nobody`);
    await Promise.resolve();
    const page = window as unknown as Record<string, (json: unknown) => unknown>;
    expect(page['mine']).toBe(own);
    expect(() => page['fn']?.(1)).toThrow('the page’s own');
    expect([said.length, 'nobody' in window]).toEqual([1, false]);
  });
});

describe('what is held', () => {
  it('are the newest replies, handed over on every ask, and none that is too long', () => {
    const { said, ask, newRequest } = observedWindow();
    const answer = (body: string) => {
      const request = newRequest();
      request.send();
      request.answer(body);
    };
    for (let index = 0; index < 30; index += 1) answer(String(index));
    answer('x'.repeat(longestReply + 1));
    ask();
    expect(said.map((text) => text.split('\n')[1])).toEqual(
      Array.from({ length: 24 }, (_, index) => String(index + 6)),
    );
    for (let index = 0; index < 4; index += 1) answer('y'.repeat(2_000_000));
    said.length = 0;
    ask();
    expect(said.map(({ length }) => length > 2_000_000)).toEqual([true, true]);
  });
});
