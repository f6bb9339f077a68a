import type { ListingReading } from '../../src/domain/listing';
import type { Field, Reading } from '../../src/domain/reading';
import { mutant } from './mutants';
import { readSample, type Sample } from './samples';

type Read = Reading | ListingReading;
const idNames = ['offerId', 'memberId', 'loginId', 'shopUrl'] as const;

const bare = (text: string) => text.replace(/\s+/g, '');

/** The text a page can be read from: as it stands, and with the escapes of links, markup and scripts taken off. */
function standing(text: string, url: string): string {
  const plain = text
    .replace(/(?:%[0-9a-f]{2})+/gi, (found) => {
      try {
        return decodeURIComponent(found);
      } catch {
        return found; // other encodings: nothing is read from them
      }
    })
    .replace(/&amp;/g, '&')
    .replace(/\\(.)/g, '$1');
  return bare(`${text}\n${plain}\n${url}`).toLowerCase();
}

/** Ids a reading holds that do not stand in the text it was read from. */
function inventedIds(reading: Read, text: string): string[] {
  const stands = standing(text, reading.url);
  const holders: object[] = 'cards' in reading ? reading.cards : [reading.fields];
  return holders.flatMap((fields) =>
    idNames.flatMap((name) => {
      const field = (fields as Record<string, Field<string> | undefined>)[name];
      if (field?.state !== 'found') return [];
      const id = bare(name === 'shopUrl' ? new URL(field.value).hostname : field.value).toLowerCase();
      return stands.includes(id) ? [] : [`${name} ${field.value}`];
    }),
  );
}

/** What one mutant did to a reader, in words; null when it survived. The seed makes the same mutant again. */
export function harm(sample: Sample, seed: number, read = readSample): string | null {
  const { text, changed } = mutant(sample.text, seed);
  const told = (what: string) => `${sample.name}, seed ${String(seed)} (${changed.join(', ')}): ${what}`;
  try {
    const ids = inventedIds(read(sample, text), text);
    return ids.length === 0 ? null : told(`invented ${ids.join(', ')}`);
  } catch (error) {
    return told(`threw ${String(error)}`);
  }
}

/** Harm done by mutants of one kind: seeds run on, samples take turns. */
export function harms(samples: Sample[], count: number, read = readSample): string[] {
  return Array.from({ length: count }, (_, seed) => {
    const sample = samples[seed % samples.length];
    return sample === undefined ? null : harm(sample, seed, read);
  }).filter((found) => found !== null);
}
