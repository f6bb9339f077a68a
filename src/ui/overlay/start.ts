import { createHost, type Host } from './host';
import { createOverlay } from './overlay';
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
  let host: Host | null = null;
  let show: ReturnType<typeof createOverlay> | null = null;
  followVisits(
    {
      ...ports,
      draw(shown, visit) {
        if (!show) {
          if (shown.state === 'nothing') return;
          host = createHost(ports.document, ports.style);
          show = createOverlay(host, ports.ask, ports.places);
        }
        show(shown, visit);
      },
    },
    stopped.signal,
  );
  return () => {
    stopped.abort();
    host?.remove();
  };
}
