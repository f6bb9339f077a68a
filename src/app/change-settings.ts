import type { Settings } from '@/domain/settings';
import { keepRates, readRates } from '@/store/rates';
import type { Rate } from '@/domain/money';
import type { Context } from './context';
import { loadSettings, noteRatesChanged, ratesWith, storeSettings } from './settings';
import { readsReplies } from './reads-replies';
import type { Question } from './topics';

/** Settings stay readable when the database is not: the dated default rates then stand in, as they do in every judgement. */
async function ratesAtHand(context: Context): Promise<Rate[]> {
  try {
    return await readRates(context.database);
  } catch (error) {
    console.error('Touchstone could not read the rates', error);
    return [];
  }
}

/** Changes the choices named and returns all of them; an empty change only reads. Rates of the buyer are kept by date. */
export async function changeSettings(context: Context, { change }: Question<'change-settings'>): Promise<Settings> {
  const { rates, ...choices } = change;
  if (Object.keys(choices).length > 0) {
    const before = await loadSettings(context);
    const wanted = readsReplies({ ...before, ...choices });
    if (wanted !== readsReplies(before)) await context.observePages(wanted);
    await storeSettings(context, choices);
  }
  const buyerRates = rates?.filter((rate) => rate.origin === 'buyer') ?? [];
  const kept = buyerRates.length > 0 ? await keepRates(context.database, buyerRates) : await ratesAtHand(context);
  if (buyerRates.length > 0) await noteRatesChanged(context);
  return { ...(await loadSettings(context)), rates: ratesWith(kept) };
}
