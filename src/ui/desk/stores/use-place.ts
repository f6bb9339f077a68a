import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoreQuery } from '@/domain/store-line';
import { readyViews, type TableView } from '@/domain/table-view';
import { hashOf } from '../route';
import { changesFrom, keysOf, placeOf } from './table-address';

/** Typing is written into the address after this many milliseconds: browsers bound how often it may change. */
const typingPause = 150;

export interface Place {
  view: TableView;
  query: StoreQuery;
  isChanged: boolean;
  /** the address names a view that is not there */
  isUnknown: boolean;
  setQuery(query: StoreQuery): void;
  /** writes what was typed into the address now, before the buyer goes elsewhere */
  flush(): void;
  /** goes to a view, or back to it as it is kept */
  goTo(viewId: string): void;
}

const addressOf = (keys: string[]) => hashOf({ screen: 'stores', keys });

/** The view and query the address names. A change of the query takes the place of the address; another view is a step to go back from. */
export function usePlace(keys: string[], views: readonly TableView[]): Place {
  const { viewId, changes } = placeOf(keys);
  const found = views.find(({ id }) => id === viewId);
  const view = found ?? readyViews[0];
  const named = addressOf(keys);
  const [typed, setTyped] = useState<{ at: string; query: StoreQuery } | null>(null);
  // Once the address names another place than the typing began at, the typing is over.
  const query = typed?.at === named ? typed.query : { ...view.query, ...changes };
  const pending = useRef<{ timer: number; query: StoreQuery } | null>(null);
  const forget = () => {
    clearTimeout(pending.current?.timer);
    pending.current = null;
  };
  // Typing that waits belongs to this address alone: it must not be written over the next one.
  useEffect(() => forget, [named]);
  const write = (next: StoreQuery) => {
    forget();
    const to = keysOf({ viewId: view.id, changes: changesFrom(view.query, next) });
    history.replaceState(null, '', addressOf(to));
    dispatchEvent(new HashChangeEvent('hashchange'));
  };
  return {
    view,
    query,
    isChanged: Object.keys(changesFrom(view.query, query)).length > 0,
    isUnknown: found === undefined,
    setQuery: (next) => {
      forget();
      setTyped({ at: named, query: next });
      const isTyping = next.search !== query.search;
      if (!isTyping || next.search === '') write(next);
      else pending.current = { query: next, timer: window.setTimeout(write, typingPause, next) };
    },
    flush: () => {
      if (pending.current) write(pending.current.query);
    },
    goTo: (id) => {
      forget();
      setTyped(null);
      location.hash = addressOf(keysOf({ viewId: id, changes: {} }));
    },
  };
}
