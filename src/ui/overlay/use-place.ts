import { useEffect, useRef, useState } from 'preact/hooks';
import { firstPlace, movedBy, type Place, type Places } from './place';

const steps: Record<string, [right: number, down: number]> = {
  ArrowLeft: [-16, 0],
  ArrowRight: [16, 0],
  ArrowUp: [0, -16],
  ArrowDown: [0, 16],
};

const windowSize = () => ({ width: innerWidth, height: innerHeight });

/** The card's place, remembered, and the handlers that make an element its handle: drag, or arrow keys (Shift: larger steps). */
export function usePlace(places: Places) {
  const [place, setPlace] = useState<Place | null>(null);
  const shown = useRef(firstPlace);
  const drag = useRef<{ x: number; y: number } | null>(null);

  const show = (next: Place) => {
    shown.current = next;
    setPlace(next);
  };
  const keep = (next: Place) => {
    show(next);
    void places.save(next);
  };
  useEffect(() => {
    let gone = false;
    void places.load().then((kept) => {
      if (!gone) show(kept ?? firstPlace);
    });
    return () => {
      gone = true;
    };
  }, [places]);

  return {
    /** null until the remembered place is known: drawing before would make the card jump */
    place,
    makeSmall: (small: boolean) => {
      keep({ ...shown.current, small });
    },
    handle: {
      onKeyDown: (event: KeyboardEvent) => {
        const step = steps[event.key];
        if (!step) return;
        event.preventDefault();
        const by = event.shiftKey ? 4 : 1;
        keep(movedBy(shown.current, step[0] * by, step[1] * by, windowSize()));
      },
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return;
        drag.current = { x: event.clientX, y: event.clientY };
        (event.currentTarget as Element).setPointerCapture(event.pointerId);
      },
      onPointerMove: (event: PointerEvent) => {
        if (!drag.current) return;
        const { x, y } = drag.current;
        drag.current = { x: event.clientX, y: event.clientY };
        show(movedBy(shown.current, event.clientX - x, event.clientY - y, windowSize()));
      },
      onPointerUp: () => {
        if (!drag.current) return;
        drag.current = null;
        void places.save(shown.current);
      },
      onPointerCancel: () => {
        drag.current = null;
      },
    },
  };
}

export type Handle = ReturnType<typeof usePlace>['handle'];
