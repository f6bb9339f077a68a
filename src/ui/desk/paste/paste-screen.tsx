import { useState } from 'preact/hooks';
import { PasteBox } from '../../paste/paste-box';
import { pasteWording } from '../../paste/paste-words';
import type { DeskPorts } from '../ports';
import { hashOf } from '../route';
import { StoreChooser, type ChosenStore } from './store-chooser';

/** The paste box over the whole tab, with a search for the store the text came from. */
export function PasteScreen({ ports }: { ports: DeskPorts }) {
  const { box } = pasteWording();
  const [store, setStore] = useState<ChosenStore | null>(null);
  return (
    <div class="dossier paste-screen">
      <h2>{box.title}</h2>
      <p class="soft">{box.screen}</p>
      <h3>{box.store}</h3>
      {store ? (
        <p class="chosen-store">
          <a href={hashOf({ screen: 'store', storeKey: store.storeKey })}>{box.storeChosen(store.name)}</a>{' '}
          <button
            class="strong"
            onClick={() => {
              setStore(null);
            }}
          >
            {box.storeOther}
          </button>
        </p>
      ) : (
        <StoreChooser stores={ports.stores} onChoose={setStore} />
      )}
      <PasteBox storeKey={store?.storeKey ?? null} ask={ports.ask} copy={ports.copy} onKept={() => undefined} />
    </div>
  );
}
