import { askEvent, longestAddress, longestReply, replyEvent } from './handover';
import { quietly, type Hand, type PageWindow, type Tools } from './page-window';

/** Held for a script that starts later or again: a page's first replies, within what a page may cost. */
const mostHeld = 24;
const mostCharacters = 6_000_000;

interface Held {
  text: string;
  next: Held | null;
}

/**
 * Holds the newest replies, gives them out when asked, and from then on hands over each as it comes. Until somebody asks,
 * nothing is said in the page.
 */
export function keepReplies(window: PageWindow, { apply }: Tools): Hand {
  const { document, CustomEvent, EventTarget } = window;
  const { dispatchEvent, addEventListener } = EventTarget.prototype;
  let oldest: Held | null = null;
  let newest: Held | null = null;
  let count = 0;
  let characters = 0;
  let asked = false;

  const say = (detail: string) => apply(dispatchEvent, document, [new CustomEvent(replyEvent, { detail })]);
  const answer = () => {
    asked = true;
    for (let held = oldest; held !== null; held = held.next) say(held.text);
  };
  apply(addEventListener, document, [
    askEvent,
    () => {
      quietly(answer);
    },
  ]);
  return (address, body) => {
    if (typeof body !== 'string' || body.length > longestReply || address.length > longestAddress) return;
    const held: Held = { text: `${address}\n${body}`, next: null };
    if (newest === null) oldest = held;
    else newest.next = held;
    newest = held;
    count += 1;
    characters += held.text.length;
    while (oldest !== null && oldest !== held && (count > mostHeld || characters > mostCharacters)) {
      count -= 1;
      characters -= oldest.text.length;
      oldest = oldest.next;
    }
    if (asked) say(held.text);
  };
}
