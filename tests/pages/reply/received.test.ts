// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { receiveReplies } from '@/pages/reply/received';
import { apis, observedPage, request } from './observer-said';

function receive(held: string[] = []) {
  const page = observedPage(held);
  const got: unknown[] = [];
  const readWaiting = receiveReplies(page.reception, ({ json }) => got.push(json));
  return { ...page, got, readWaiting };
}

describe('what the observer says', () => {
  it('is read in a task of its own, the held ones first', () => {
    const { tell, got, runTasks } = receive([`${apis.search}\n{"a":1}`]);
    tell(apis.card, { b: 2 });
    expect(got).toEqual([]);
    runTasks();
    expect(got).toEqual([{ a: 1 }, { b: 2 }]);
  });

  it('can be read at once, and is then not read again', () => {
    const { got, readWaiting, runTasks } = receive([`${apis.search}\n{"a":1}`]);
    readWaiting();
    runTasks();
    expect(got).toEqual([{ a: 1 }]);
  });

  it('is known by its address, also without a protocol', () => {
    const page = observedPage();
    const addresses: string[] = [];
    receiveReplies(page.reception, ({ address }) => addresses.push(address.href));
    page.tell(request('card', { offerId: '1' }).replace('https:', ''), 1);
    page.runTasks();
    expect(addresses).toEqual([request('card', { offerId: '1' })]);
  });

  it('ends with the signal', () => {
    const { tell, got, end, runTasks, readWaiting } = receive();
    tell(apis.card, 1);
    end();
    tell(apis.card, 2);
    runTasks();
    readWaiting();
    expect(got).toEqual([]);
  });
});

describe('what only a page would say', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['an object', { address: apis.card, body: '{}' }],
    ['an object that poses as a text', { toString: () => `${apis.card}\n{}` }],
    ['a list', [apis.card, '{}']],
    ['a number', 7],
    ['no line', `${apis.card}{}`],
    ['no address', '\n{}'],
    ['no JSON', `${apis.card}\nmtopjsonp1({})`],
    ['half of it', `${apis.card}\n{"data":{`],
    ['another kind of reply', `${apis.card.replace('shopcard', 'orders')}\n{}`],
    ['another host', `${apis.card.replace('1688.com', '1688.com.example.invalid')}\n{}`],
    ['another host behind ours', `${apis.card.replace('h5api', 'h5api.m.1688.com@example')}\n{}`],
    ['an unsafe address', `${apis.card.replace('https', 'http')}\n{}`],
    ['an address without end', `${apis.card}?${'x'.repeat(9000)}\n{}`],
    ['too much', `${apis.card}\n"${'x'.repeat(10_000_000)}"`],
    ['endless depth', `${apis.card}\n${'['.repeat(1_000_000)}`],
  ])('is not read: %s', (_, message) => {
    const { say, tell, got, runTasks } = receive();
    expect(() => {
      say(message);
      runTasks();
    }).not.toThrow();
    expect(got).toEqual([]);
    tell(apis.card, 'still there');
    runTasks();
    expect(got).toEqual(['still there']);
  });

  it('is let go by the hundred and by the megabyte, until a minute has passed', () => {
    const { say, tell, got, wait, runTasks } = receive();
    for (let count = 0; count < 500; count += 1) tell(apis.card, count);
    runTasks();
    expect(got).toHaveLength(120);
    wait(60_001);
    const large = `${apis.card}\n"${'x'.repeat(2_400_000)}"`;
    for (let count = 0; count < 50; count += 1) say(large);
    runTasks();
    expect(got).toHaveLength(132);
    wait(60_001);
    tell(apis.card, 1);
    runTasks();
    expect(got).toHaveLength(133);
  });
});
