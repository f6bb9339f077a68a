import type { Proof } from '@/domain/assessment';
import type { Fields } from '@/domain/reading';
import type { PointAt } from '../parts/pointing';
import { findDrawn, type Found } from './find-drawn';
import type { Outline } from './outline';

/** The field a proof rests on: the one of its name, or for a fact worked out from another the one read at its place. */
function fieldOf(fields: Fields, { fact, place }: Proof): Found | null {
  const named = (fields as Partial<Record<string, Fields[keyof Fields]>>)[fact];
  const field = named ?? Object.values(fields).find((each) => each.state === 'found' && each.place === place);
  return field?.state === 'found' ? field : null;
}

/**
 * Points at values of the page that was read with `fields`. Whether anything shows a value is looked up once; where it stands is looked up
 * again at the click, because pages draw their parts anew. `onShow` hears whether it was still there.
 */
export function createPointer(
  document: Document,
  outline: Outline,
  fields: Fields,
  onShow: (shown: boolean) => void,
): PointAt {
  const known = new Map<Found, boolean>();
  const isShown = (fact: string, field: Found) => {
    const shown = known.get(field) ?? findDrawn(document, fact, field) !== undefined;
    known.set(field, shown);
    return shown;
  };
  return (proof) => {
    const field = proof.origin === 'page' ? fieldOf(fields, proof) : null;
    if (!field || !isShown(proof.fact, field)) return null;
    return () => {
      const element = findDrawn(document, proof.fact, field);
      if (element) outline.show(element);
      onShow(element !== undefined);
    };
  };
}
