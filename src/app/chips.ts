import type { ChipFacts, ChipItem, ChipsAnswer } from '@/domain/chip';
import { factNames } from '@/domain/page-facts';
import type { Field, Fields, Reading } from '@/domain/reading';
import { storeIdsOf } from '@/domain/store-key';
import { lookUpMany, type Glimpse } from '@/store/look-up-many';
import { chipOf } from './chip-of';
import type { Context } from './context';
import { judge } from './judge';
import { languageFor, loadSettings } from './settings';
import { silencedRules } from './silenced';
import type { Question } from './topics';

const place = 'list card';

/** A card read as if it were a page of its store: what cards never show is missing. */
function readingOf(url: string, facts: ChipFacts, readAt: string): Reading {
  const nothing = Object.fromEntries(factNames.map((name) => [name, { state: 'missing' }])) as Fields;
  const shown = Object.entries(facts).map(([name, value]): [string, Field<unknown>] => [
    name,
    value === null ? { state: 'broken', place, raw: '' } : { state: 'found', value, place, raw: '' },
  ]);
  const fields = { ...nothing, ...Object.fromEntries(shown) } as Fields;
  return { url, pageKind: 'search', generation: null, readAt, fields };
}

async function remember(context: Context, items: ChipItem[], readings: Reading[]): Promise<(Glimpse | null)[]> {
  const cards = readings.map(({ fields }) => ({
    ids: storeIdsOf(fields),
    offerId: fields.offerId.state === 'found' ? fields.offerId.value : null,
    companyName: fields.companyName.state === 'found' ? fields.companyName.value : null,
  }));
  try {
    return await lookUpMany(context.database, cards);
  } catch (failure) {
    console.error('Touchstone could not look up the stores of a list', failure);
    return items.map(() => null);
  }
}

/**
 * What to say on the cards of a list: each is judged as its store, by the card's own facts and what is kept of the store. A card that
 * leads to no store was not compared with the buyer's blacklist and stays `unclear`. Writes nothing.
 */
export async function chips(context: Context, { url, items }: Question<'chips'>): Promise<ChipsAnswer> {
  const settings = await loadSettings(context);
  if (!settings.enabled) return { state: 'off' };
  const language = languageFor(context, settings);
  const now = context.now();
  const silenced = silencedRules(settings.quietRules);
  const readings = items.map(({ facts }) => readingOf(url, facts, now));
  const memories = await remember(context, items, readings);
  return {
    state: 'judged',
    language,
    chips: items.flatMap(({ key }, index) => {
      const reading = readings[index];
      const memory = memories[index] ?? null;
      return reading
        ? [{ key, chip: chipOf(judge({ reading, memory, settings, now }), memory, language, silenced) }]
        : [];
    }),
  };
}
