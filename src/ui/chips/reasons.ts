import type { ChipElement } from './chip-element';

/** Pixels kept free between the list of reasons and the edge of the window. */
const edge = 8;

function fill(document: Document, chip: ChipElement, button: HTMLElement, style: string): HTMLElement {
  const why = chip.why ?? document.createElement('div');
  why.className = 'why';
  why.id = 'why';
  why.setAttribute('role', 'tooltip');
  // The top layer is not cut off by a card that hides what overflows.
  why.setAttribute('popover', 'manual');
  why.replaceChildren(
    ...chip.said.reasons.map((reason) => {
      const line = document.createElement('p');
      line.textContent = reason;
      return line;
    }),
  );
  chip.why = why;
  button.setAttribute('aria-describedby', why.id);
  if (!why.isConnected) {
    const sheet = document.createElement('style');
    sheet.textContent = style;
    button.after(sheet, why);
  }
  return why;
}

function stand(why: HTMLElement, { left, top, bottom }: DOMRect, { innerWidth, innerHeight }: Window): void {
  const { width, height } = why.getBoundingClientRect();
  const below = bottom + height + edge <= innerHeight || top < height + edge;
  why.style.left = `${String(Math.max(edge, Math.min(left, innerWidth - width - edge)))}px`;
  why.style.top = `${String(below ? bottom : top - height)}px`;
}

/** Shows the reasons of one chip at a time: on hover, on keyboard focus, on a press; Escape hides them. Ends with the signal. */
export function showReasons(
  window: Window,
  chipOf: (host: EventTarget | null) => ChipElement | undefined,
  style: string,
  signal: AbortSignal,
): void {
  const { document } = window;
  let open: ChipElement | null = null;
  const hide = () => {
    open?.why?.hidePopover();
    open = null;
  };
  const show = (chip: ChipElement) => {
    const { button } = chip;
    if (open === chip || button === null || chip.said.reasons.length === 0) return;
    hide();
    open = chip;
    const why = fill(document, chip, button, style);
    why.showPopover();
    stand(why, button.getBoundingClientRect(), window);
  };
  const on = (types: string[], work: (event: Event, chip: ChipElement | undefined) => void) => {
    for (const type of types)
      document.addEventListener(
        type,
        (event) => {
          work(event, chipOf(event.target));
        },
        { capture: true, signal },
      );
  };
  on(['pointerover', 'focusin'], (_, chip) => {
    if (chip) show(chip);
  });
  on(['pointerout', 'focusout'], (_, chip) => {
    if (chip && chip === open) hide();
  });
  on(['keydown'], (event) => {
    if (open && (event as KeyboardEvent).key === 'Escape') hide();
  });
  // A press asks for the reasons and must not open the offer the chip lies on.
  on(['click', 'auxclick', 'mousedown'], (event, chip) => {
    if (!chip) return;
    event.stopPropagation();
    if (event.type !== 'mousedown') event.preventDefault();
    if (event.type === 'click') show(chip);
  });
  document.addEventListener('scroll', hide, { capture: true, passive: true, signal });
}
