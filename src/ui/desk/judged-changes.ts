import type { PopupPorts } from '../popup/ports';
import type { StoreChanges } from './ports';

/** Calls back when a store changed and when a setting did: every verdict and every amount shown rests on both. */
export const judgedChanges =
  ({ onChange }: StoreChanges, { onSettings }: Pick<PopupPorts, 'onSettings'>): StoreChanges['onChange'] =>
  (changed) => {
    const ends = [onChange(changed), onSettings(changed)];
    return () => {
      for (const end of ends) end();
    };
  };
