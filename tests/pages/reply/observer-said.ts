import { askEvent, replyEvent } from '@/pages/observe/handover';

const host = 'https://h5api.m.1688.com/h5/';
export const apis = {
  search: `${host}mtop.relationrecommend.wirelessrecommend.recommend/2.0/`,
  card: `${host}mtop.1688.moga.pc.shopcard/1.0/`,
  header: `${host}mtop.alibaba.alisite.cbu.server.moduleasyncservice/1.0/`,
  rates: `${host}mtop.1688.trade.service.mtoprateservice.querydsrratedatav2/1.0/`,
  reviews: `${host}mtop.1688.trade.service.mtoprateservice.queryitemratedlistv2/1.0/`,
};

/** The address of a request with these parameters. */
export const request = (api: keyof typeof apis, parameters: object = {}) =>
  `${apis[api]}?jsv=2.7.2&data=${encodeURIComponent(JSON.stringify(parameters))}`;

/**
 * A page whose observer holds some replies, and what receiving them needs; tasks run when the test says so, and the clock stands
 * still until it is moved.
 */
export function observedPage(held: string[] = []) {
  const page = document.implementation.createHTMLDocument();
  const ended = new AbortController();
  let clock = 1_000_000;
  const tasks: (() => void)[] = [];
  const say = (detail: unknown) => page.dispatchEvent(new CustomEvent(replyEvent, { detail }));
  page.addEventListener(askEvent, () => {
    held.forEach(say);
  });
  return {
    say,
    tell: (address: string, json: unknown) => say(`${address}\n${JSON.stringify(json)}`),
    wait: (ms: number) => (clock += ms),
    end: () => {
      ended.abort();
    },
    runTasks() {
      for (const task of tasks.splice(0)) task();
    },
    reception: {
      document: page,
      now: () => clock,
      later: (task: () => void) => {
        tasks.push(task);
      },
      signal: ended.signal,
    },
  };
}
