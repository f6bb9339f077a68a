import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import { localeOf } from '@/i18n/language';
import { WordingContext, wordingOf } from '../parts/wording';
import { Card } from './card';
import { speaks, type Shown } from './face-state';
import type { Places } from './place';
import { Pill } from './pill';
import { usePlace } from './use-place';

type JudgedView = Extract<Shown, { state: 'judged' }>;

/** The store with the quiet the buyer chose on this card, which is newer than the view it was drawn from. */
function withQuiet(view: JudgedView, chosen: { storeKey: string; quietFor: string | null } | null): JudgedView {
  return chosen?.storeKey === view.storeKey ? { ...view, quiet: chosen.quietFor === view.findingsKey } : view;
}

/** Draws one state of the card at its remembered place. `visit` names the page view: hiding lasts for one. */
export function Face({ shown, visit, ask, places }: { shown: Shown; visit: string; ask: Ask; places: Places }) {
  const { place, makeSmall, handle } = usePlace(places);
  const [hiddenIn, setHiddenIn] = useState<string | null>(null);
  const [openedFor, setOpenedFor] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const moveFocus = useRef(false);
  const [quietNow, setQuietNow] = useState<{ storeKey: string; quietFor: string | null } | null>(null);
  const store = shown.state === 'judged' ? withQuiet(shown, quietNow) : null;
  const quiet = store?.quiet ?? false;
  const small = place?.small || (quiet && openedFor !== store?.findingsKey);

  useEffect(() => {
    if (moveFocus.current) root.current?.querySelector('button')?.focus();
    moveFocus.current = false;
  }, [small]);

  if (!speaks(shown) || hiddenIn === visit || !place) return null;
  const resize = (next: boolean) => {
    moveFocus.current = true;
    setOpenedFor(next ? null : (store?.findingsKey ?? null));
    makeSmall(next);
  };
  const hide = () => {
    setHiddenIn(visit);
  };
  const beQuiet = (quietFor: string | null) => {
    if (!store) return;
    moveFocus.current = true;
    setQuietNow({ storeKey: store.storeKey, quietFor });
    setOpenedFor(quietFor === null ? store.findingsKey : null);
  };
  return (
    <WordingContext.Provider value={wordingOf(shown.language)}>
      <div
        ref={root}
        class="frame"
        lang={localeOf(shown.language)}
        dir="ltr"
        translate={false}
        style={{ '--right': `${place.right}px`, '--top': `${place.top}px` }}
      >
        {store && !small ? (
          <Card
            store={store}
            ask={ask}
            handle={handle}
            onSmall={resize.bind(null, true)}
            onHide={hide}
            onQuiet={beQuiet}
          />
        ) : (
          <Pill shown={shown} quiet={quiet} onOpen={resize.bind(null, false)} onHide={hide} />
        )}
      </div>
    </WordingContext.Provider>
  );
}
