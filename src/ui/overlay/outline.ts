/** Room between an element and its outline, in CSS pixels. */
const room = 4;

/** Draws a frame around one element of the page in a layer of our own: the page's markup is not touched. */
export interface Outline {
  /** takes the element the frame is drawn with; null when it goes away */
  attach(box: HTMLElement | null): void;
  /** scrolls to the element and frames it until the next click or Escape */
  show(element: Element): void;
  end(): void;
}

/** `onEnd` is told when a frame that was shown has gone. */
export function createOutline(window: Window, onEnd: () => void): Outline {
  let box: HTMLElement | null = null;
  let framed: Element | null = null;
  let ended = new AbortController();

  const place = () => {
    if (!box || !framed) return;
    if (!framed.isConnected) {
      end();
      return;
    }
    const { left, top, width, height } = framed.getBoundingClientRect();
    box.style.cssText = `left: ${left - room}px; top: ${top - room}px; width: ${width + 2 * room}px; height: ${height + 2 * room}px;`;
    box.hidden = false;
  };
  function end(): void {
    ended.abort();
    if (box) box.hidden = true;
    if (!framed) return;
    framed = null;
    onEnd();
  }
  /** Only the buyer ends it: a page could make events of its own. */
  const endByBuyer = (event: Event) => {
    if (event.isTrusted) end();
  };

  return {
    attach(next) {
      box = next;
    },
    show(element) {
      end();
      framed = element;
      ended = new AbortController();
      const { signal } = ended;
      const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'auto' : 'smooth' });
      place();
      window.addEventListener('scroll', place, { capture: true, passive: true, signal });
      window.addEventListener('resize', place, { signal });
      window.addEventListener('pointerdown', endByBuyer, { capture: true, signal });
      window.addEventListener(
        'keydown',
        (event) => {
          if (event.key !== 'Escape' || !event.isTrusted) return;
          // Pressed inside the card, this Escape ends the frame; the next one makes the card small.
          if (event.target instanceof Element && event.target.localName === 'touchstone-card') event.stopPropagation();
          end();
        },
        { capture: true, signal },
      );
    },
    end,
  };
}
