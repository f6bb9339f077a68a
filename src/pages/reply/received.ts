import { askEvent, longestAddress, longestReply, replyEvent } from '../observe/handover';
import { isWatched } from '../observe/watched';

/** A reply of the site as the observer handed it over. A page can forge every part of it: it is worth no more than the page. */
export interface ReceivedReply {
  address: URL;
  json: unknown;
}

/** What is looked at within a minute. A list scrolled to its end loads a few dozen replies; a flood is left unread. */
const mostReplies = 120;
const mostCharacters = 30_000_000;
const minute = 60_000;

interface Spent {
  since: number;
  replies: number;
  characters: number;
}

function affords(spent: Spent, now: number, characters: number): boolean {
  if (now - spent.since > minute || now < spent.since) Object.assign(spent, { since: now, replies: 0, characters: 0 });
  spent.replies += 1;
  spent.characters += characters;
  return spent.replies <= mostReplies && spent.characters <= mostCharacters;
}

/** The message as a reply; undefined for anything the observer would not have said. */
function understood(message: string): ReceivedReply | undefined {
  const end = message.slice(0, longestAddress + 1).indexOf('\n');
  const written = message.slice(0, Math.max(0, end));
  if (!isWatched(written)) return undefined;
  const address = written.startsWith('//') ? `https:${written}` : written;
  if (!URL.canParse(address)) return undefined;
  try {
    return { address: new URL(address), json: JSON.parse(message.slice(end + 1)) as unknown };
  } catch {
    return undefined; // an error page in the place of a reply: nothing to read
  }
}

/** Who wants replies: the part of a reception that the script asking for it brings along. */
export interface Wanted {
  /** calls back when more is known than before */
  onMore(): void;
  signal: AbortSignal;
}

/** What receiving needs of the page and the clock. */
export interface Reception {
  document: Document;
  /** ms */
  now(): number;
  /** runs `work` in a task of its own after so many ms */
  later(work: () => void, ms: number): void;
  signal: AbortSignal;
}

/**
 * Asks the observer in the page's world for the replies it holds, and hands on each that is one of the watched kinds and within the
 * limits; without an observer nothing comes. A message comes in the middle of the page's own work, so each is read in a task of its
 * own; the result reads those that wait at once. Ends with the signal.
 */
export function receiveReplies(
  { document, now, later, signal }: Reception,
  take: (reply: ReceivedReply) => void,
): () => void {
  const spent: Spent = { since: now(), replies: 0, characters: 0 };
  const waiting: string[] = [];
  const readOne = () => {
    const message = signal.aborted ? undefined : waiting.shift();
    const reply = message === undefined ? undefined : understood(message);
    if (reply) take(reply);
  };
  const listener = (event: Event) => {
    const message: unknown = 'detail' in event ? event.detail : undefined;
    if (typeof message !== 'string' || message.length > longestAddress + longestReply) return;
    if (!affords(spent, now(), message.length)) return;
    waiting.push(message);
    later(readOne, 0);
  };
  document.addEventListener(replyEvent, listener, { signal });
  if (!signal.aborted) document.dispatchEvent(new CustomEvent(askEvent));
  return () => {
    while (waiting.length > 0 && !signal.aborted) readOne();
  };
}

/** A reception in the page this runs in. */
export const receptionHere = (wanted: Wanted): Reception & Wanted => ({
  ...wanted,
  document,
  now: Date.now,
  later: (work, ms) => void setTimeout(work, ms),
});
