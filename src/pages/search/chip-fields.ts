import type { ChipFacts, ChipFields } from '@/domain/chip';
import type { Field } from '@/domain/reading';
import { readField } from '../field';
import type { Candidate } from '../page';
import type { Card } from './card';
import { renderedStore } from './rendered-store';
import { stars } from './stars';

/** Reads one fact of a card or of an entry of the page's data. */
export type ReadFact = <Name extends keyof ChipFields>(name: Name) => ChipFields[Name];

/** A reader of one source; `origin` begins the name of every place. */
export function factReader<Source>(
  source: Source,
  origin: string,
  fields: { [Name in keyof ChipFields]: Candidate<unknown, Source>[] },
): ReadFact {
  return <Name extends keyof ChipFields>(name: Name) => readField(source, origin, fields[name]) as ChipFields[Name];
}

/** Readers of entries of the page's own data by offer id, or by the shop's name in its address where companies are listed. */
export type ListData = ReadonlyMap<string, ReadFact>;

/** One set serves every build: it asks links, labels and signs. */
const drawnFacts = { ...renderedStore, serviceScore: [stars] };
const origin = 'list card';

function better(first: Field<unknown>, second: () => Field<unknown>): Field<unknown> {
  if (first.state === 'found') return first;
  const other = second();
  return other.state === 'found' || first.state === 'missing' ? other : first;
}

const names = Object.keys(drawnFacts) as (keyof ChipFields)[];

/**
 * Reads what cards of any list tell about their stores: from the page's own data where they hold the offer, else as drawn. A
 * fact a card does not show is left out, one that could not be understood is null. Cards of companies name no offer.
 */
export function chipReader(data: ListData, isCompanies = false): (card: Card) => ChipFacts {
  return (known) => {
    // Texts are gathered once for each card object, and a card may have been filled since it was read.
    const card = isCompanies ? { ...known, id: null } : { ...known };
    const entry = data.get(known.id ?? '');
    const drawn = factReader(card, origin, drawnFacts);
    const facts: Partial<Record<keyof ChipFields, unknown>> = {};
    for (const name of names) {
      const field = entry ? better(entry(name), () => drawn(name)) : drawn(name);
      if (field.state !== 'missing') facts[name] = field.state === 'found' ? field.value : null;
    }
    return facts as ChipFacts;
  };
}
