import type { Ask } from '@/app/topics';
import { Face } from './face';
import { createHost, type Host } from './host';
import type { Places } from './place';
import { followVisits, type VisitPorts } from './visits';

export interface OverlayPorts extends Omit<VisitPorts, 'draw'> {
  document: Document;
  places: Places;
  style: string;
}

/** Puts the card to work on this page; the result takes it away again. Nothing is added to a page with nothing to say. */
export function startOverlay(ports: OverlayPorts): () => void {
  const stopped = new AbortController();
  const ask: Ask = (topic, question) => ports.ask(topic, question);
  let host: Host | null = null;
  followVisits(
    {
      ...ports,
      draw(shown, visit) {
        if (!host && shown.state === 'nothing') return;
        host ??= createHost(ports.document, ports.style);
        host.draw(<Face shown={shown} visit={visit} ask={ask} places={ports.places} />);
      },
    },
    stopped.signal,
  );
  return () => {
    stopped.abort();
    host?.remove();
  };
}
