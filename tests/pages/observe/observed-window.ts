import { JSDOM } from 'jsdom';
import { askEvent, replyEvent } from '@/pages/observe/handover';
import { observeReplies } from '@/pages/observe/observe';
import type { PageWindow } from '@/pages/observe/page-window';

export const api = 'https://h5api.m.1688.com/h5/mtop.1688.moga.pc.shopcard/1.0/?jsv=2.7.2&data=%7B%7D';

/** A request object as browsers have it, but for the network: `answer` ends it. */
function requestClass(window: PageWindow) {
  return class XMLHttpRequest extends window.EventTarget {
    sent = 0;
    type = '';
    body: unknown = '';
    address = '';
    get responseType() {
      return this.type;
    }
    get responseURL() {
      return this.address;
    }
    get responseText() {
      if (this.type !== '' && this.type !== 'text') throw new Error('InvalidStateError');
      return this.body;
    }
    get response() {
      return this.body;
    }
    send() {
      this.sent += 1;
    }
    answer(body: unknown, address = api) {
      Object.assign(this, { body, address });
      for (const name of ['load', 'loadend']) this.dispatchEvent(new window.Event(name));
    }
  };
}

/** A page's window with the ways replies come, `prepare`d as the page wishes, and then observed. */
export function observedWindow(prepare: (window: PageWindow) => void = () => undefined) {
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', { runScripts: 'outside-only' });
  const window = dom.window as unknown as PageWindow;
  const Request = requestClass(window);
  const replies = new Map<string, () => Promise<Response>>();
  const addressOf = (target: unknown) => (target instanceof globalThis.Request ? target.url : String(target));
  const fetch = (target: unknown) =>
    replies.get(addressOf(target))?.() ?? Promise.reject<Response>(new Error('offline'));
  Object.assign(window, { fetch, Response, Request: globalThis.Request, XMLHttpRequest: Request });
  prepare(window);
  observeReplies(window);
  const said: string[] = [];
  const { document, Event } = window;
  const ask = document.dispatchEvent.bind(document);
  document.addEventListener(replyEvent, (event) => said.push((event as CustomEvent<string>).detail));
  return {
    window,
    said,
    ask: () => ask(new Event(askEvent)),
    newRequest: () => new Request(),
    /** what `fetch` answers at an address */
    answers: (address: string, body: string) => replies.set(address, () => Promise.resolve(new Response(body))),
    /** everything that waits for a promise has had its turn */
    settle: () => new Promise((resolve) => setImmediate(resolve)),
  };
}
