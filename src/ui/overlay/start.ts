import type { Fields } from '@/domain/reading';
import type { ViewError } from '@/domain/view';
import { speaks, type Shown } from './face-state';
import { showNotice } from './notice';
import { followVisits, type VisitPorts } from './visits';

/** The card as the page's script sees it; made by the script that is fetched when there is something to say. */
export interface CardFace {
  show(shown: Shown, visit: string, fields: Fields | null): void;
  remove(): void;
}

export interface OverlayPorts extends Omit<VisitPorts, 'draw'> {
  document: Document;
  /** fetches the card; the reason when it cannot be had */
  loadFace(): Promise<CardFace | ViewError>;
}

/**
 * Puts Touchstone to work on this page; the result takes it away again. Nothing is added to a page with nothing to say, and where
 * the card cannot be had one plain sentence says why.
 */
export function startOverlay(ports: OverlayPorts): () => void {
  const stopped = new AbortController();
  let face: CardFace | null = null;
  let loading = false;
  let latest: { shown: Shown; visit: string; fields: Fields | null } | null = null;
  let notice: (() => void) | null = null;

  const load = async () => {
    loading = true;
    const loaded = await ports.loadFace();
    loading = false;
    if (stopped.signal.aborted || !latest) return;
    if (typeof loaded !== 'string') {
      face = loaded;
      face.show(latest.shown, latest.visit, latest.fields);
    } else if (speaks(latest.shown)) {
      notice = showNotice(ports.document, latest.shown.language, loaded);
    }
  };
  followVisits(
    {
      ...ports,
      draw(shown, visit, fields) {
        latest = { shown, visit, fields };
        notice?.();
        notice = null;
        if (face) face.show(shown, visit, fields);
        else if (speaks(shown) && !loading) void load();
      },
    },
    stopped.signal,
  );
  return () => {
    stopped.abort();
    notice?.();
    face?.remove();
  };
}
