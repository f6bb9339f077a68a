import { movedBy, type Place } from './place';

const steps: Record<string, [right: number, down: number]> = {
  ArrowLeft: [-16, 0],
  ArrowRight: [16, 0],
  ArrowUp: [0, -16],
  ArrowDown: [0, 16],
};

/** Keyboard steps are this much larger with Shift. */
const leap = 4;

/** The handlers that make an element the card's handle: drag it, or press the arrow keys. `keep` is false while it is dragged. */
export function handleOf(current: () => Place, move: (place: Place, keep: boolean) => void) {
  let last: { x: number; y: number } | null = null;
  const by = (right: number, down: number, keep: boolean) => {
    move(movedBy(current(), right, down, { width: innerWidth, height: innerHeight }), keep);
  };
  const end = () => {
    if (last) by(0, 0, true);
    last = null;
  };
  return {
    onKeyDown(event: KeyboardEvent) {
      const step = steps[event.key];
      if (!step) return;
      event.preventDefault();
      const size = event.shiftKey ? leap : 1;
      by(step[0] * size, step[1] * size, true);
    },
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      last = { x: event.clientX, y: event.clientY };
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    },
    onPointerMove({ clientX: x, clientY: y }: PointerEvent) {
      if (!last) return;
      const { x: oldX, y: oldY } = last;
      last = { x, y };
      by(x - oldX, y - oldY, false);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}

export type Handle = ReturnType<typeof handleOf>;
