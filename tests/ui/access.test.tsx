// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { render as draw, type ComponentChildren } from 'preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { createOverlay } from '@/ui/overlay/overlay';
import { Popup } from '@/ui/popup/popup';
import type { PopupPorts } from '@/ui/popup/ports';
import { askLog } from './ask-log';
import { judged } from './sample-views';

afterEach(cleanup);

/** Rules axe can judge without layout; colour is measured in the browser tests. */
async function faults(element: Element): Promise<string[]> {
  const found = await axe.run(element, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const never = () => new Promise<never>(() => undefined);
const ports: PopupPorts = {
  ask: never,
  drafts: { load: () => Promise.resolve(null), keep: () => Promise.resolve() },
  language: 'en',
  about: { version: '0.1.0', browser: 'Chrome 140' },
  copy: () => Promise.resolve(),
  onView: () => () => undefined,
  onSettings: () => () => undefined,
  openPanel: null,
};

describe('access without sight or mouse', () => {
  it('catches a planted fault', async () => {
    const { container } = render(
      <main>
        <button />
        <input />
      </main>,
    );
    expect((await faults(container)).map((fault) => fault.split(':')[0])).toEqual(
      expect.arrayContaining(['button-name', 'label']),
    );
  });

  it('finds none in the card', async () => {
    const places = { load: () => Promise.resolve(null), save: () => Promise.resolve() };
    const container = document.body.appendChild(document.createElement('div'));
    const canvas = {
      draw: (face: ComponentChildren) => {
        draw(face, container);
      },
      focus: () => undefined,
      toTop: () => undefined,
    };
    createOverlay(canvas, askLog().ask, places, window)(judged(), 'v', null);
    await screen.findByRole('region');
    expect(await faults(container)).toEqual([]);
  });

  it('finds none in the popup', async () => {
    const { container } = render(<Popup first={judged()} ports={ports} />);
    expect(await faults(container)).toEqual([]);
  });

  it('finds none in the empty popup', async () => {
    const { container } = render(<Popup first={null} ports={ports} />);
    expect(await faults(container)).toEqual([]);
  });
});
