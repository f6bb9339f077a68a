import type { Ask } from '@/app/topics';
import type { PageKind } from '@/domain/page-kind';
import type { Fields, Reading } from '@/domain/reading';
import type { JudgedStore } from '@/domain/view';
import type { Choices } from './choices';
import type { Shown } from './face-state';
import { pageKey, watchLocation } from './location';

/** What the visits need of the page and the background; the entry point ties them to the real ones. */
export interface VisitPorts {
  window: Window;
  ask: Ask;
  recognise(): PageKind;
  read(readAt: string): Reading | Promise<Reading>;
  /** resolves when the page has stopped filling in */
  settled(signal: AbortSignal): Promise<unknown>;
  /** calls back when the page changed after it had settled */
  watch(onChange: () => void, signal: AbortSignal): void;
  choices(): Promise<Choices>;
  /** calls back when the buyer chose something else */
  onChoices(onChange: () => void, signal: AbortSignal): void;
  /** `fields` are those the page was read with last; null before it was read */
  draw(shown: Shown, visit: string, fields: Fields | null): void;
}

/** Page kinds the card speaks on. */
const ownKinds: ReadonlySet<PageKind> = new Set(['offer', 'wall', 'shop', 'contact', 'credit']);

/** A page that settles sooner gets its verdict without a word before it. */
const silence = 1200;

const fieldsOf = (reading: Reading) => JSON.stringify([reading.pageKind, reading.fields]);

/** What was read last in this document, without the offer id, which some pages show only in their address. */
interface Memory {
  path: string;
  facts: string;
}

const factsOf = ({ fields }: Reading) => JSON.stringify({ ...fields, offerId: null });

/** One page view: reads it when it has settled, asks, draws, and does so again whenever the fields it reads have changed. */
async function runVisit(ports: VisitPorts, visit: string, memory: Memory, signal: AbortSignal): Promise<void> {
  const { window } = ports;
  const { enabled, language } = await ports.choices();
  if (!enabled || signal.aborted) return;
  const isOver = () => signal.aborted || pageKey(window.location.href) !== visit;
  const draw = (shown: Shown) => {
    if (!isOver()) ports.draw(shown, visit, newestFields);
  };
  let lastFields = '';
  let newestFields: Fields | null = null;
  let newest = 0;
  let last: JudgedStore | null = null;

  const readAndAsk = async () => {
    if (isOver()) return;
    const reading = await ports.read(new Date().toISOString());
    if (isOver()) return;
    const fields = fieldsOf(reading);
    if (fields === lastFields) return;
    const { pathname } = new URL(visit);
    const facts = factsOf(reading);
    // Another offer's address over the same facts: the page still shows the offer before; it is read again when it changes.
    if (memory.path !== pathname && memory.facts === facts) return;
    Object.assign(memory, { path: pathname, facts });
    lastFields = fields;
    newestFields = reading.fields;
    const mine = ++newest;
    const reply = await ports.ask('visit', { writeId: crypto.randomUUID(), reading });
    if (mine !== newest) return;
    last = reply.ok && reply.answer.state === 'judged' ? reply.answer : null;
    draw(reply.ok ? reply.answer : { state: 'error', language, error: reply.error });
  };

  /** The buyer may have changed a mark, a payment or a rate in the popup, which takes the focus away from the page. */
  const refresh = async () => {
    if (!last || last.notKept) return;
    const mine = newest;
    const reply = await ports.ask('store-view', { storeKey: last.storeKey, offerId: last.offerId });
    if (mine === newest && reply.ok) draw(reply.answer);
  };
  const waiting = window.setTimeout(() => {
    draw({ state: 'reading', language });
  }, silence);
  signal.addEventListener('abort', () => {
    window.clearTimeout(waiting);
  });
  const fail = () => {
    draw({ state: 'error', language, error: 'refused' });
  };
  await ports.settled(signal);
  window.clearTimeout(waiting);
  await readAndAsk().catch(fail);
  if (isOver()) return;
  window.addEventListener('focus', () => void refresh(), { signal });
  ports.watch(() => void readAndAsk().catch(fail), signal);
}

/** Follows the page from view to view until the signal ends it; everything of an older view is aborted first. */
export function followVisits(ports: VisitPorts, signal: AbortSignal): void {
  let current = new AbortController();
  let follows = false;
  const memory: Memory = { path: '', facts: '' };
  const start = () => {
    current.abort();
    current = new AbortController();
    const visit = pageKey(ports.window.location.href);
    ports.draw({ state: 'nothing' }, visit, null);
    if (!ownKinds.has(ports.recognise())) return;
    // Only now: on a page with nothing to read, waking the browser's interfaces would cost more than all the rest.
    if (!follows) ports.onChoices(start, signal);
    follows = true;
    void runVisit(ports, visit, memory, current.signal);
  };
  signal.addEventListener('abort', () => {
    current.abort();
  });
  watchLocation(ports.window, start, signal);
  ports.window.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) start();
    },
    { signal },
  );
  start();
}
