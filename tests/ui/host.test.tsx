// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHost, type Host } from '@/ui/overlay/host';

let host: Host | undefined;
let root: ShadowRoot | undefined;
const attach = vi.spyOn(Element.prototype, 'attachShadow');
const element = () => document.querySelector('touchstone-card');
const afterMutations = () => new Promise((resolve) => setTimeout(resolve));

function draw(onClick = vi.fn()) {
  host = createHost(document, '');
  root = attach.mock.results.at(-1)?.value as ShadowRoot;
  host.draw(<button onClick={onClick}>press</button>);
  return onClick;
}

afterEach(() => {
  host?.remove();
});

describe('the host of the card', () => {
  it('keeps its root closed, and its style inside', () => {
    draw();
    expect(element()?.shadowRoot).toBeNull();
    expect(element()?.getAttributeNames()).toEqual([]);
  });

  it('ignores what a script does to its buttons', () => {
    const onClick = draw();
    root?.querySelector('button')?.click();
    expect(onClick).not.toHaveBeenCalled();
  });

  it('lets no key out to the page', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    draw();
    const press = () =>
      root?.querySelector('button')?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true }));
    press();
    expect(heard).not.toHaveBeenCalled();
    element()?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('comes back when the page removes it, and gives in after a few times', async () => {
    draw();
    for (let times = 0; times < 5; times++) {
      element()?.remove();
      await afterMutations();
      expect(element()).not.toBeNull();
    }
    element()?.remove();
    await afterMutations();
    expect(element()).toBeNull();
  });

  it('is gone for good once removed', async () => {
    draw();
    host?.remove();
    document.documentElement.append(document.createElement('i'));
    await afterMutations();
    expect(element()).toBeNull();
  });
});
