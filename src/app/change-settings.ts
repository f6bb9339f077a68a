import type { Settings } from '@/domain/settings';
import { keepRates, readRates } from '@/store/rates';
import type { Context } from './context';
import { loadSettings, ratesWith, storeSettings } from './settings';
import type { Question } from './topics';

/** Changes the choices named and returns all of them; an empty change only reads. Rates of the buyer are kept by date. */
export async function changeSettings(context: Context, { change }: Question<'change-settings'>): Promise<Settings> {
  const { rates, ...choices } = change;
  if (Object.keys(choices).length > 0) await storeSettings(context, choices);
  const buyerRates = rates?.filter((rate) => rate.origin === 'buyer') ?? [];
  const kept =
    buyerRates.length > 0 ? await keepRates(context.database, buyerRates) : await readRates(context.database);
  return { ...(await loadSettings(context)), rates: ratesWith(kept) };
}
