import type { JudgedStore } from '@/domain/view';
import type { Ask } from '@/app/topics';
import { popupWording } from './popup-words';
import { ValueRow } from './value-row';

interface ValuesSectionProps {
  store: JudgedStore;
  ask: Ask;
  refresh(): Promise<void>;
}

/** The store's own facts, each with where it comes from, and the way to type a missing or wrong one. */
export function ValuesSection({ store, ask, refresh }: ValuesSectionProps) {
  const { own } = popupWording();
  return (
    <section>
      <details class="values">
        <summary>{own.values}</summary>
        <p class="sub">{own.valuesNote}</p>
        <ul>
          {store.storeFacts.map((fact) => (
            <ValueRow key={fact.fact} store={store} fact={fact} ask={ask} refresh={refresh} />
          ))}
        </ul>
      </details>
    </section>
  );
}
