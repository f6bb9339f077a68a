// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchList } from '@/ui/chips/watch-list';

const afterMutations = () => new Promise((resolve) => setTimeout(resolve));
const told = vi.fn<(added: Element[], changed: Element[]) => void>();
let control: AbortController;
let item: Element;
let text: Text;

beforeEach(() => {
  told.mockReset();
  item = document.createElement('div');
  text = document.createTextNode('入驻');
  const years = document.createElement('p');
  years.append(text);
  item.append(years);
  document.body.replaceChildren(item);
  control = new AbortController();
  watchList(document.body, 'touchstone-chip', ['href'], told, control.signal);
});
afterEach(() => {
  control.abort();
});

const changedBy = async (act: () => void) => {
  act();
  await afterMutations();
  return told.mock.calls;
};

describe('watching a list', () => {
  it('tells of a text that was written over in place', async () => {
    expect(await changedBy(() => (text.data = '入驻4年'))).toEqual([[[], [text.parentElement]]]);
  });

  it('tells of a text that was put in, and of one in an element added at once', async () => {
    const added = document.createElement('div');
    const inside = document.createTextNode('');
    added.append(inside);
    const calls = await changedBy(() => {
      item.append('入驻4年', added);
      inside.data = '回头率';
    });
    expect(calls).toEqual([[[added], [item, added]]]);
  });

  it('tells of attributes that may name an offer, and of no others', async () => {
    expect(await changedBy(() => item.setAttribute('class', 'seen'))).toEqual([]);
    expect(await changedBy(() => item.setAttribute('href', '/offer/1.html'))).toEqual([[[], [item]]]);
  });

  it('does not tell of our own chips, nor of what is gone again', async () => {
    const calls = await changedBy(() => {
      item.append(document.createElement('touchstone-chip'));
      const brief = document.createElement('div');
      item.append(brief);
      brief.remove();
    });
    expect(calls).toEqual([]);
  });

  it('ends with the signal', async () => {
    control.abort();
    expect(await changedBy(() => item.append(document.createElement('div')))).toEqual([]);
  });
});
