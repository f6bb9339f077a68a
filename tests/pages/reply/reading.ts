import { listingItem } from '@/domain/listing';
import { readReply } from '@/pages/reply/read-reply';
import { factsOf } from '../../commands/facts-of';

/** A reply read as at a fixed time. */
export const read = (json: unknown) => readReply(json, 'https://h5api.m.1688.com/h5/x/1.0/', '2026-11-22T00:00:00Z');

/** Kind and every found fact of a reply about one store. */
export function facts(json: unknown): Record<string, unknown> {
  const reading = read(json);
  if ('cards' in reading) throw new Error('The reply was read as a list.');
  const known = Object.entries(factsOf(reading.fields)).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return { kind: reading.pageKind, ...Object.fromEntries(known) };
}

/** The items of a reply with a list; undefined for other replies. */
export function items(json: unknown) {
  const reading = read(json);
  return 'cards' in reading ? reading.cards.map(listingItem) : undefined;
}

/** Every found field of a reply about one store, the undocumented ones too. */
export function found(json: unknown): Record<string, unknown> {
  const reading = read(json);
  if ('cards' in reading) throw new Error('The reply was read as a list.');
  return Object.fromEntries(
    Object.entries(reading.fields).flatMap(([name, field]) => (field.state === 'found' ? [[name, field.value]] : [])),
  );
}
