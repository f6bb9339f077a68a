/** Where the card stands, in CSS pixels from the right and top edge of the window, and whether the buyer made it small. */
export interface Place {
  right: number;
  top: number;
  small: boolean;
}

/** Keeps the place over visits; both sides may fail quietly, the card then stands at its first place. */
export interface Places {
  load(): Promise<Place | null>;
  save(place: Place): Promise<void>;
}

/** Clear of the site's own header (about 90 px) and of the scroll bar. */
export const firstPlace: Place = { right: 20, top: 100, small: false };

/** Parts of the card that stay in the window however far it is pushed: the handle must remain in reach. */
const inReach = { width: 120, height: 48 };

/** A place moved by `right` and `down` pixels, kept in a window of the given size. */
export function movedBy(place: Place, right: number, down: number, size: { width: number; height: number }): Place {
  const within = (value: number, most: number) => Math.round(Math.max(0, Math.min(value, Math.max(0, most))));
  return {
    ...place,
    right: within(place.right - right, size.width - inReach.width),
    top: within(place.top + down, size.height - inReach.height),
  };
}

/** What storage gave back, checked: anything that is no place counts as none. */
export function toPlace(kept: unknown): Place | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { right, top, small } = kept as Record<string, unknown>;
  const fits = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < 10_000;
  return fits(right) && fits(top) && typeof small === 'boolean' ? { right, top, small } : null;
}
