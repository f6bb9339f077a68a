/** Filters under which the card may be invisible while it still takes clicks; a grey page of mourning is none of them. */
const hiding = /opacity|blur|brightness|contrast|url/;

const keyEvents = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut'];
const actions = ['click', 'change', 'keydown', 'pointerdown', 'pointermove', 'pointerup', 'input'];

/** False on a page that made everything on it, the card too, invisible: a click there was meant for something else. */
function canBeSeen({ documentElement, defaultView }: Document): boolean {
  const style = defaultView?.getComputedStyle(documentElement);
  return !style || !(Number(style.opacity) < 0.5 || hiding.test(style.filter) || !/^(none)?$/.test(style.clipPath));
}

/** Only what the buyer did counts: events made by a script are stopped before a button sees them; keys stay inside. */
export function guard(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of actions) {
    root.addEventListener(
      type,
      (event) => {
        if (event.isTrusted && canBeSeen(root.ownerDocument)) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      { capture: true, signal },
    );
  }
  for (const type of keyEvents) {
    root.addEventListener(
      type,
      (event) => {
        event.stopPropagation();
      },
      { signal },
    );
  }
}
